using TextWriterTraceListener = System.Diagnostics.TextWriterTraceListener;
using Trace = System.Diagnostics.Trace;

namespace BotFramework.Tests.Turns;

public sealed class TranscriptTests
{
    [Fact]
    public async Task What_was_said_and_changed_is_written_down_in_order()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));

        await new TestFlow(adapter, async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("one", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: sent.Id, text: "uno"), ct);
            await turn.DeleteActivityAsync(sent.Id!, ct);
        }).Send("hi").StartTestAsync();

        var page = await store.GetTranscriptActivitiesAsync("test", "convo1");
        Assert.Equal(
            ["message:hi", "message:one", "messageUpdate:uno", "messageDelete:"],
            page.Items.Select(activity => $"{activity.Type}:{((Activity)activity).Text}"));
        Assert.Equal("convo1", Assert.Single((await store.ListTranscriptsAsync("test")).Items).Id);
    }

    [Theory]
    [InlineData(true, "\"text\":\"seen by a listener\"")]
    [InlineData(false, "User1 [message] seen by a listener")]
    public async Task What_is_said_can_be_traced(bool whole, string expected)
    {
        using var heard = new StringWriter();
        using var listener = new TextWriterTraceListener(TextWriter.Synchronized(heard));
        Trace.Listeners.Add(listener);
        try
        {
            var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new TraceTranscriptLogger(whole)));
            await new TestFlow(adapter, (_, _) => Task.CompletedTask).Send("seen by a listener").StartTestAsync();
        }
        finally
        {
            Trace.Listeners.Remove(listener);
        }

        Assert.Contains(expected, heard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_conversation_comes_in_pages()
    {
        var store = new MemoryTranscriptStore();
        for (var i = 0; i < 25; i++)
        {
            await store.LogActivityAsync(new Activity
            {
                Type = ActivityTypes.Message,
                Id = $"{i}",
                ChannelId = "test",
                Conversation = new ConversationAccount { Id = "c" },
            });
        }

        var first = await store.GetTranscriptActivitiesAsync("test", "c");
        var second = await store.GetTranscriptActivitiesAsync("test", "c", first.ContinuationToken);

        Assert.Equal((20, 5, "20", null), (first.Items.Length, second.Items.Length, second.Items[0].Id, second.ContinuationToken));
    }
}
