using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Pages;

/// <summary>A resident whose browser runs no scripts.</summary>
[Collection(SiteCollection.Name)]
public sealed class FormTests(Site site)
{
    private const string MainTelephone = "a[href='tel:+16135494660']";

    [Theory]
    [InlineData("en-CA", "Your question", "Ask", "What is your phone number?")]
    [InlineData("fr-CA", "Votre question", "Demander", "Quel est votre numéro de téléphone?")]
    public async Task A_question_is_answered_in_the_language_of_the_browser(string locale, string label, string button, string question)
    {
        await using var visitor = await site.VisitorAsync(locale, scripts: false);
        var page = await visitor.OpenAsync("/");

        await page.GetByLabel(label).FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", locale);
        await Expect(page.Locator(".asked")).ToContainTextAsync(question);
        await Expect(page.Locator(".answer").Locator(MainTelephone).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_quick_reply_goes_on_with_the_conversation()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=hello&lang=en");
        var choice = page.Locator(".choices button").First;
        var chosen = await choice.InnerTextAsync();

        await choice.ClickAsync();

        await Expect(page.Locator(".asked")).ToContainTextAsync(chosen);
        await Expect(page.Locator(".answer").First).ToBeVisibleAsync();
        Assert.DoesNotContain("?", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_what_was_asked_before()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=Is+collision+reporting+working%3F&lang=en");

        await page.GetByLabel("Your next question").FillAsync("when will it be back?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();

        await Expect(page.Locator(".answer").First).ToContainTextAsync("ollision");
    }

    [Fact]
    public async Task An_answer_says_where_it_comes_from()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=What+is+your+phone+number%3F&lang=en");

        await Expect(page.Locator(".answer .source").First).ToHaveTextAsync("Source: Kingston Police, Cyber Incident Update (undated).");
    }

    [Fact]
    public async Task A_fax_is_told_but_does_not_dial()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=What+is+the+administration+fax+number%3F&lang=en");

        await Expect(page.Locator(".answer").First).ToContainTextAsync("613-549-3111");
        await Expect(page.Locator("a[href*='3111']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_emergency_is_told_to_call_911()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=someone+is+breaking+into+my+house+right+now&lang=en");

        await Expect(page.Locator(".answer.urgent a[href='tel:911']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_that_someone_types_is_shown_as_text()
    {
        await using var visitor = await site.VisitorAsync();
        var page = await visitor.OpenAsync("/ask?lang=en&q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)><b>hi</b> \u202Emarhc"));

        await Expect(page.Locator(".asked")).ToContainTextAsync("<b>hi</b>");
        await Expect(page.Locator(".asked img, .answer img")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Personal_data_is_not_shown_again()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?lang=en&q=" + Uri.EscapeDataString("my card is 4539 1488 0343 6467, is it safe?"));

        Assert.DoesNotContain("0343", await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_gets_a_worded_answer()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?lang=en&q=" + string.Concat(Enumerable.Repeat("é", 10_000)));

        await Expect(page.Locator(".answer a[href^='tel:']").First).ToBeVisibleAsync();
    }
}
