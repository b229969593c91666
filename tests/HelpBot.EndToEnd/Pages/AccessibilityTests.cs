using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HelpBot.EndToEnd.Chat;
using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Pages;

/// <summary>Everyone can use it: screen readers, keyboards, small and enlarged screens, other colours.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(Site site)
{
    [Theory]
    [InlineData("/status?lang=en", ColorScheme.Light)]
    [InlineData("/status?lang=fr", ColorScheme.Dark)]
    [InlineData("/ask?lang=en&q=Is+collision+reporting+working%3F", ColorScheme.Light)]
    [InlineData("/ask?lang=fr&q=bonjour", ColorScheme.Dark)]
    [InlineData("/ask?lang=en", ColorScheme.Light)]
    [InlineData("/ask?lang=en&q=someone+is+breaking+into+my+house+right+now", ColorScheme.Dark)]
    [InlineData("/no-such-page", ColorScheme.Light)]
    [InlineData("/no-such-page?lang=fr", ColorScheme.Dark)]
    public async Task Pages_have_no_violation(string path, ColorScheme colours)
    {
        await using var visitor = await site.VisitorAsync(colours: colours);
        visitor.Expected.Add("404");

        await PassesAsync(await visitor.OpenAsync(path));
    }

    [Theory]
    [InlineData("en", ColorScheme.Light, 1200)]
    [InlineData("fr", ColorScheme.Dark, 360)]
    public async Task The_chat_has_no_violation(string language, ColorScheme colours, int width)
    {
        await using var visitor = await site.VisitorAsync(language + "-CA", colours: colours, width: width);
        var chat = await ChatPage.OpenAsync(visitor, language);
        await chat.AskAsync(language == "fr" ? "Quels services sont touchés?" : "What is affected?");
        await chat.RepliesAsync(2);

        await PassesAsync(chat.Page);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_form_that_takes_the_place_of_the_chat_has_no_violation(string language)
    {
        await using var visitor = await site.VisitorAsync();
        visitor.Expected.Add("ERR_FAILED");
        await visitor.Context.RouteAsync("**/webchat-minimal.js", route => route.AbortAsync());
        var page = await visitor.OpenAsync($"/?lang={language}");
        await Expect(page.Locator("#chat-failed")).ToBeVisibleAsync();
        await Expect(page.Locator("#question")).ToBeVisibleAsync();

        await PassesAsync(page);
    }

    [Theory]
    [InlineData("/?lang=en", true)]
    [InlineData("/?lang=fr", true)]
    [InlineData("/?lang=fr", false)]
    [InlineData("/status?lang=fr", false)]
    [InlineData("/ask?lang=fr&q=Quels+sont+tous+vos+num%C3%A9ros%3F", false)]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string path, bool scripts)
    {
        await using var visitor = await site.VisitorAsync(scripts: scripts, width: 320, height: 640);
        var page = await visitor.OpenAsync(path);
        if (scripts)
        {
            await new ChatPage(page).RepliesAsync(1);
        }

        var widest = await page.Locator("html").EvaluateAsync<int>("page => page.scrollWidth");

        Assert.Equal(320, widest);
    }

    [Fact]
    public async Task A_question_can_be_asked_and_a_quick_reply_chosen_by_keyboard_alone()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var before = (await chat.RepliesAsync(1)).Count;

        await TabToAsync(chat.Page, "[data-id=webchat-sendbox-input]");
        await chat.Page.Keyboard.TypeAsync("What is affected?");
        await chat.Page.Keyboard.PressAsync("Enter");
        var answered = (await chat.RepliesAsync(before + 1)).Count;
        await Expect(chat.QuickReplies.First).ToBeVisibleAsync();
        await TabToAsync(chat.Page, ".webchat__suggested-action");
        await chat.Page.Keyboard.PressAsync("Enter");

        await chat.RepliesAsync(answered + 1);
    }

    [Fact]
    public async Task The_form_works_by_keyboard_from_the_skip_link_on()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?lang=en");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("What is your phone number?");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".answer").First).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var press = 0; press < 60; press++)
        {
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement.matches(wanted)", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key never reaches {selector}.");
    }

    private static async Task PassesAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}";
}
