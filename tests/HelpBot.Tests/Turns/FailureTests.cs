using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;

namespace HelpBot.Tests.Turns;

/// <summary>Whatever fails, the person gets words and a way to someone.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_failure_is_an_apology_that_opens_with_the_emergency_line_and_gives_the_telephone()
    {
        await using var turns = new TestTurns((_, _) => throw new InvalidOperationException("broken"));

        var reply = Assert.Single(await turns.AskAsync("c", "hello"));

        Assert.Contains("9-1-1", reply.Text!.Split("\n\n")[0], StringComparison.Ordinal);
        Assert.Contains("613-549-4660", reply.Text, StringComparison.Ordinal);
        Assert.Equal((Topics.Notice, Outcomes.Failed), ProvenanceEntity.Read(reply) is var provenance ? (provenance!.Topic, provenance.Outcome) : default);
    }

    [Fact]
    public async Task A_bot_that_says_nothing_has_failed()
    {
        await using var turns = new TestTurns((_, _) => Task.CompletedTask);

        Assert.Equal(Outcomes.Failed, ProvenanceEntity.Read(Assert.Single(await turns.AskAsync("c", "hello")))!.Outcome);
    }

    [Fact]
    public async Task What_a_failed_turn_said_and_stored_is_dropped_and_the_dialog_begins_anew()
    {
        TestTurns? turns = null;
        turns = new TestTurns(async (turn, cancellationToken) =>
        {
            var step = turns!.State.CreateProperty<string>("DialogState");
            var language = turns.State.CreateProperty<string>("memory");
            var at = await step.GetAsync(turn, () => "start", cancellationToken);
            await turn.SendActivityAsync($"{at}, {await language.GetAsync(turn, () => "unknown", cancellationToken)}", cancellationToken: cancellationToken);
            await step.SetAsync(turn, turn.Activity.Text!, cancellationToken);
            await language.SetAsync(turn, "known", cancellationToken);
            await turns.State.SaveChangesAsync(turn, false, cancellationToken);
            if (turn.Activity.Text == "fail")
            {
                throw new InvalidOperationException("broken");
            }
        });
        await using var _ = turns;

        var said = new List<string>();
        foreach (var text in new[] { "one", "two", "fail", "three" })
        {
            said.Add(Assert.Single(await turns.AskAsync("c", text)).Text!);
        }

        Assert.Equal(["start, unknown", "one, known"], said[..2]);
        Assert.DoesNotContain("two, known", said[2], StringComparison.Ordinal);
        Assert.Equal("start, known", said[3]);
    }

    [Fact]
    public async Task An_apology_is_in_the_language_of_the_conversation()
    {
        await using var turns = new TestTurns(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text == "fail")
            {
                throw new InvalidOperationException("broken");
            }

            var reply = MessageFactory.Text("Bonjour.");
            reply.Locale = "fr-CA";
            await turn.SendActivityAsync(reply, cancellationToken);
        });

        await turns.Runner.AskAsync("c", "c", "bonjour", null, CancellationToken.None);
        var reply = Assert.Single(await turns.Runner.AskAsync("c", "c", "fail", null, CancellationToken.None));

        Assert.Equal("fr-CA", reply.Locale);
    }
}
