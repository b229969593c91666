using HelpBot.EndToEnd.Parts;

namespace HelpBot.EndToEnd.Chat;

/// <summary>One conversation, whatever happens to the page or the server, and each message shown once.</summary>
[Collection(SiteCollection.Name)]
public sealed class ContinuityTests(Site site)
{
    private const string First = "What is your phone number?";
    private const string Second = "And the TTY number?";

    [Fact]
    public async Task A_reload_continues_the_conversation()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var replies = await AskAsync(chat, First);

        await chat.Page.ReloadAsync();

        await chat.HasRepliesAsync(replies);
        await chat.HasQuestionsAsync(First);
        await AskAsync(chat, Second);
        await chat.HasQuestionsAsync(First, Second);
    }

    [Fact]
    public async Task A_second_tab_shows_the_same_conversation_and_both_go_on()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var replies = await AskAsync(chat, First);

        var other = await ChatPage.OpenAsync(visitor, "en");
        await other.HasRepliesAsync(replies);
        await other.HasQuestionsAsync(First);
        var more = await AskAsync(other, Second);

        await chat.HasQuestionsAsync(First, Second);
        await chat.HasRepliesAsync(more);
    }

    [Fact]
    public async Task A_sleep_that_outlasts_the_token_continues_the_conversation()
    {
        await using var visitor = await site.VisitorAsync();
        visitor.Expected.Add("403");
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var replies = await AskAsync(chat, First);
        await visitor.Context.RouteAsync("**/tokens/refresh", route => route.FulfillAsync(new()
        {
            Status = 403,
            ContentType = "application/json",
            Body = """{"error":{"code":"TokenExpired","message":"Token has expired"}}""",
        }));

        await chat.Page.ReloadAsync();

        await chat.HasRepliesAsync(replies);
        await chat.HasQuestionsAsync(First);
    }

    [Fact]
    public async Task A_restart_of_the_server_continues_the_conversation()
    {
        await using var server = await Server.StartNewAsync();
        await using var visitor = await site.VisitorAsync(address: server.Address);
        // While the server is away, the browser says so in its console.
        visitor.Expected.Add("ERR_CONNECTION_REFUSED");
        visitor.Expected.Add("ERR_CONNECTION_RESET");
        visitor.Expected.Add("ERR_EMPTY_RESPONSE");
        visitor.Expected.Add("WebSocket");
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var replies = await AskAsync(chat, First);

        await server.StopAsync();
        await server.StartAsync();

        var more = await AskAsync(chat, Second);
        await chat.HasQuestionsAsync(First, Second);
        Assert.Equal(replies, more.Take(replies.Count));
        await chat.Page.ReloadAsync();
        await chat.HasRepliesAsync(more);
        await chat.HasQuestionsAsync(First, Second);
    }

    private static async Task<IReadOnlyList<string>> AskAsync(ChatPage chat, string question)
    {
        var before = (await chat.RepliesAsync(1)).Count;
        await chat.AskAsync(question);
        return await chat.RepliesAsync(before + 1);
    }
}
