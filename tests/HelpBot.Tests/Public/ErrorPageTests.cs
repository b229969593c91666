using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HelpBot.Tests.Channels.DirectLine;

namespace HelpBot.Tests.Public;

/// <summary>What people and programs find where nothing is, and when what they sent is not taken.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class ErrorPageTests(ServiceFixture fixture)
{
    [Theory]
    [InlineData("/no-such-page", "text/html", "en", "There is no such page")]
    [InlineData("/no-such-page", "*/*", "en", "There is no such page")]
    [InlineData("/no-such-page", null, "fr", "Cette page n’existe pas")]
    [InlineData("/no-such-page?lang=fr", "text/html,application/xhtml+xml,*/*;q=0.8", "en", "Cette page n’existe pas")]
    [InlineData("/problem?lang=fr", "text/html", "en", "Cette page n’existe pas")]
    public async Task Whoever_is_lost_finds_words_in_their_language_and_ways_on(string path, string? accept, string prefers, string heading)
    {
        using var response = await AskAsync(HttpMethod.Get, path, accept, prefers);
        var page = await PageOfAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        var main = page.QuerySelector("main")!;
        Assert.Equal(["tel:+16135494660", "tel:+16135494660"], main.QuerySelectorAll("a[href^=tel]").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/?lang=en", "/?lang=fr", "/status?lang=en", "/status?lang=fr"],
            main.QuerySelectorAll(".choices a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal(["en-CA", "fr-CA"], main.QuerySelectorAll("section").Select(section => section.GetAttribute("lang")).Order(StringComparer.Ordinal));
        Assert.StartsWith("default-src 'none'; style-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/status", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/ask", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/ask", HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_a_form_sends_wrongly_is_told_in_words(string method, string path, HttpStatusCode status)
    {
        var form = new Dictionary<string, string> { ["lang"] = "en", ["q"] = new('x', status == HttpStatusCode.RequestEntityTooLarge ? 300_000 : 10) };
        using var response = await AskAsync(new HttpMethod(method), path, "text/html", "fr-CA", new FormUrlEncodedContent(form));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("Ce qui a été envoyé n’a pas pu être lu", (await PageOfAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("GET", "/api/nosuch", "text/html", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/v3/nosuch", "text/html", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/v3/directline/nosuch", "text/html", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/assets/nosuch/site.css", "*/*", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("POST", "/health/live", "*/*", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("GET", "/no-such-page", "application/json", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("POST", "/status", "application/json, text/plain, */*", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    public async Task A_program_finds_a_code(string method, string path, string accept, HttpStatusCode status, string code)
    {
        using var response = await AskAsync(new HttpMethod(method), path, accept, "en");
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error");

        Assert.Equal((status, code), (response.StatusCode, error.GetProperty("code").GetString()));
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? accept, string prefers, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Add("Accept-Language", prefers);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await fixture.Service.Http.SendAsync(request);
    }

    private static async Task<IHtmlDocument> PageOfAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
}
