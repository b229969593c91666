using HelpBot.EndToEnd.Parts;
using HelpBot.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Pages;

/// <summary>What every visitor finds, whatever they ask.</summary>
[Collection(SiteCollection.Name)]
public sealed class PageTests(Site site)
{
    [Theory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=fr")]
    [InlineData("/status?lang=en")]
    [InlineData("/status?lang=fr")]
    [InlineData("/ask?q=hello")]
    public async Task The_first_link_after_the_skip_link_dials_911_and_the_page_is_marked_as_a_demonstration(string path)
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync(path);

        await Expect(page.Locator("body a").Nth(1)).ToHaveAttributeAsync("href", "tel:911");
        await Expect(page.Locator(".demo")).ToBeVisibleAsync();
        await Expect(page.Locator("meta[name=robots]")).ToHaveAttributeAsync("content", "noindex, nofollow");
    }

    [Fact]
    public async Task The_switch_changes_the_language_of_the_same_page()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/status");

        await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address + "/status?lang=fr");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("État des services");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "English" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_status_page_names_every_service_and_never_says_up_or_down_of_what_is_not_published()
    {
        await using var visitor = await site.VisitorAsync(scripts: false);
        var page = await visitor.OpenAsync("/status?lang=en");

        await Expect(page.Locator("#collision-reporting .badge")).ToHaveTextAsync("Affected");
        await Expect(page.Locator("#website .badge")).ToHaveTextAsync("Not confirmed");
        await Expect(page.Locator(".service")).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_words()
    {
        await using var visitor = await site.VisitorAsync("fr-CA", scripts: false);
        visitor.Expected.Add("404");
        var page = await visitor.OpenAsync("/no-such-page");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cette page n’existe pas");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/status")]
    [InlineData("/ask?q=hello")]
    [InlineData("/no-such-page")]
    [InlineData("/v3/directline/conversations/none")]
    public async Task Every_answer_forbids_what_it_does_not_need(string path)
    {
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(site.Address + path));

        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Web_Chat_is_sent_compressed_and_cached_for_ever()
    {
        await using var visitor = await site.VisitorAsync();
        var answer = new TaskCompletionSource<IResponse>();
        visitor.Context.Response += (_, response) =>
        {
            if (response.Url.EndsWith("webchat-minimal.js", StringComparison.Ordinal))
            {
                answer.TrySetResult(response);
            }
        };
        await visitor.OpenAsync("/");

        var headers = await (await answer.Task.WaitAsync(Until.Patience)).AllHeadersAsync();

        Assert.Contains(headers["content-encoding"], new[] { "br", "gzip" });
        Assert.Contains("immutable", headers["cache-control"], StringComparison.Ordinal);
    }
}
