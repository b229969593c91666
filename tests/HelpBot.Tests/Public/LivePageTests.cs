using AngleSharp.Html.Parser;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Public;

/// <summary>What changes once an agency says that its help line is live.</summary>
public sealed class LivePageTests
{
    [Theory]
    [InlineData("false", true)]
    [InlineData("true", false)]
    public async Task Only_a_demonstration_says_so_and_hides_from_search_engines(string live, bool demonstration)
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, settings: ("HelpBot:Live", live));

        foreach (var path in new[] { "/?lang=en", "/status?lang=fr", "/ask?q=hello&lang=en" })
        {
            using var response = await service.Http.GetAsync(path);
            var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

            Assert.Equal(demonstration, page.QuerySelector(".demo") is not null);
            Assert.Equal(demonstration, page.QuerySelector("meta[name=robots]") is not null);
            Assert.Equal(demonstration, response.Headers.Contains("X-Robots-Tag"));
            Assert.Equal("tel:911", page.QuerySelectorAll("body a")[1].GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_log_does_not_tell_what_was_asked()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path);

        await service.Http.GetStringAsync("/ask?lang=en&q=unmistakable-zebra-in-the-question");

        Assert.DoesNotContain("zebra", string.Join("\n", service.Log.Lines), StringComparison.OrdinalIgnoreCase);
    }
}
