using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Pages;

/// <summary>The pages as some people need them: on paper, in the system's own colours, without movement.</summary>
[Collection(SiteCollection.Name)]
public sealed class MediaTests(Site site)
{
    [Theory]
    [InlineData("/status?lang=en", "613-549-4660")]
    [InlineData("/status?lang=fr", "613-549-4660")]
    [InlineData("/ask?q=what+is+your+phone+number", "613-549-4660")]
    public async Task On_paper_the_answer_and_the_numbers_stay_and_what_cannot_be_pressed_goes(string path, string number)
    {
        await using var visitor = await site.VisitorAsync(scripts: false, colours: ColorScheme.Dark);
        var page = await visitor.OpenAsync(path);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(page.Locator("main")).ToContainTextAsync(number);
        await Expect(page.Locator(".demo")).ToBeVisibleAsync();
        await Expect(page.Locator("form:visible, .choices:visible, .top nav:visible")).ToHaveCountAsync(0);
        Assert.Equal("rgb(0, 0, 0)", await StyleAsync(page.Locator("main"), "color"));
    }

    [Fact]
    public async Task In_the_systems_own_colours_buttons_and_quick_replies_keep_an_edge()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/ask?q=hello&lang=en");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });

        foreach (var pressable in await page.Locator(".choices a, .choices button, .button").AllAsync())
        {
            Assert.Equal("solid", await StyleAsync(pressable, "border-top-style"));
            Assert.NotEqual("0px", await StyleAsync(pressable, "border-top-width"));
        }
    }

    [Fact]
    public async Task Nothing_moves_for_someone_who_asked_for_that()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/?lang=en");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });

        var moving = await page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('*')].map(element => getComputedStyle(element))
              .filter(style => style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)).length
            """);
        Assert.Equal(0, moving);
    }

    private static Task<string> StyleAsync(ILocator element, string property) =>
        element.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
}
