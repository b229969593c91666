using System.Net;
using HelpBot.Hosting;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Public;

/// <summary>One address cannot fill the store; everybody is answered all the same.</summary>
public sealed class NewConversationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", false)]
    [InlineData("203.0.113.7", "203.0.113.8", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", false)]
    [InlineData("10.0.0.7", "10.0.0.7", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("fd00::1", "fd00::1", true)]
    public void A_public_address_or_household_is_counted_and_a_private_address_is_not(string first, string second, bool allowed)
    {
        var options = new HelpBotOptions { Limits = { ConversationsPerMinute = 1 } };
        var conversations = new NewConversations(Options.Create(options), new ManualTime());

        Assert.True(conversations.Allow(IPAddress.Parse(first)));
        Assert.Equal(allowed, conversations.Allow(IPAddress.Parse(second)));
    }

    [Fact]
    public void With_time_an_address_may_begin_conversations_again()
    {
        var time = new ManualTime();
        var conversations = new NewConversations(Options.Create(new HelpBotOptions { Limits = { ConversationsPerMinute = 2 } }), time);
        var address = IPAddress.Parse("203.0.113.7");

        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => conversations.Allow(address)));
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([true, false], Enumerable.Range(0, 2).Select(_ => conversations.Allow(address)));
    }

    [Fact]
    public async Task Beyond_the_limit_the_page_answers_and_keeps_nothing_and_Direct_Line_gives_no_token()
    {
        await using var service = await RunningService.StartAsync(
            _folder.Path, settings: [("HelpBot:Limits:ConversationsPerMinute", "1"), ("HelpBot:KnownProxies:0", "127.0.0.1")]);

        var first = await AskAsync(service, "203.0.113.7");
        var second = await AskAsync(service, "203.0.113.7");
        var neighbour = await AskAsync(service, "203.0.113.99");
        using var token = await SendAsync(service, HttpMethod.Post, "/v3/directline/tokens/generate", "203.0.113.7");

        Assert.Contains("613-549-4660", first, StringComparison.Ordinal);
        Assert.Contains("613-549-4660", second, StringComparison.Ordinal);
        Assert.Contains("value=\"page-", first, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"page-", second, StringComparison.Ordinal);
        Assert.Contains("value=\"page-", neighbour, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, token.StatusCode);
        Assert.NotNull(token.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_conversation_that_has_begun_goes_on_beyond_the_limit()
    {
        await using var service = await RunningService.StartAsync(
            _folder.Path, settings: [("HelpBot:Limits:ConversationsPerMinute", "1"), ("HelpBot:KnownProxies:0", "127.0.0.1")]);
        var page = await AskAsync(service, "203.0.113.7");
        var id = page[(page.IndexOf("value=\"page-", StringComparison.Ordinal) + 7)..].Split('"')[0];

        for (var number = 0; number < 3; number++)
        {
            using var answer = await SendAsync(
                service, HttpMethod.Post, "/ask", "203.0.113.7", new FormUrlEncodedContent([new("q", "say that again"), new("c", id)]));
            Assert.Contains($"value=\"{id}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<string> AskAsync(RunningService service, string from)
    {
        using var answer = await SendAsync(service, HttpMethod.Get, "/ask?lang=en&q=what+is+your+phone+number", from);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(
        RunningService service, HttpMethod method, string path, string from, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Forwarded-For", from);
        return await service.Http.SendAsync(request);
    }
}
