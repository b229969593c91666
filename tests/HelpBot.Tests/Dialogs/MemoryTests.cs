using System.Text;
using System.Text.Json;
using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;

namespace HelpBot.Tests.Dialogs;

/// <summary>What a conversation keeps between turns.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task Nothing_that_was_typed_is_stored()
    {
        var storage = new MemoryStorage();
        var talk = new Talk(storage: storage);
        string[] said = ["my card is 4111 1111 1111 1111", "what is the fax number quixotically", "zzyzx flumadiddle", "someone is in my house help xylophonic"];
        foreach (var text in said)
        {
            await talk.SayAsync(text);
        }

        var stored = await StoredAsync(storage);
        Assert.NotEmpty(stored);
        Assert.All(["4111", "quixotically", "flumadiddle", "xylophonic"], word => Assert.DoesNotContain(word, stored, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        var storage = new MemoryStorage();
        await new Talk(storage: storage).SayAsync("what is your fax number?");
        var reply = Assert.Single(await new Talk(storage: storage).SayAsync("the second one"));
        Assert.Equal(["contact:fax-operations"], Talk.From(reply).Sources);
    }

    [Fact]
    public async Task A_conversation_of_another_version_is_begun_anew_and_says_so()
    {
        var storage = new MemoryStorage();
        var talk = new Talk(storage: storage);
        await talk.SayAsync("what is your fax number?");
        await ChangeAsync(storage, memory => memory.Version = ConversationMemoryState.CurrentVersion + 1);
        var replies = await talk.SayAsync("what is your phone number?");
        Assert.Equal([Topics.Notice, Topics.ContactNumber], replies.Select(reply => Talk.From(reply).Topic));
        Assert.StartsWith("**In an emergency, call 9-1-1.**", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_comes_first_even_when_the_state_is_lost()
    {
        var storage = new MemoryStorage();
        var talk = new Talk(storage: storage);
        await talk.SayAsync("hello");
        await ChangeAsync(storage, memory => memory.Version = ConversationMemoryState.CurrentVersion + 1);
        var reply = Assert.Single(await talk.SayAsync("there is an intruder in my house right now"));
        Assert.Equal(Outcomes.Emergency, Talk.From(reply).Outcome);
    }

    [Fact]
    public void The_memory_is_written_as_any_other_state_would_be()
    {
        var memory = new ConversationMemoryState
        {
            Language = "fr",
            Locale = "fr-CA",
            LastTopic = Topics.ContactNumber,
            LastSubjects = ["contact:tty", "é <b> \"2\""],
            Offered = ["one"],
            Listed = ["two"],
            Given = ["contact:fax-operations"],
            LastInquiries = [new StoredInquiry { Topic = Topics.ContactNumber, Subjects = ["contact:tty"], Aspect = "how" }, new StoredInquiry()],
            Misses = 2,
            Greeted = true,
            AfterEmergency = true,
        };

        Assert.All([memory, new ConversationMemoryState()], each =>
        {
            var expected = JsonSerializer.Serialize(each, StateJson.Options);
            var written = Encoding.UTF8.GetString(StateJson.Serialize(each));
            Assert.EndsWith($"\"$value\":{expected}}}", written, StringComparison.Ordinal);
            Assert.Equal(expected, JsonSerializer.Serialize(StateJson.Deserialize<ConversationMemoryState>(Encoding.UTF8.GetBytes(written)), StateJson.Options));
        });
    }

    private static async Task<string> StoredAsync(MemoryStorage storage)
    {
        var stored = "";
        await InTurnAsync(storage, (conversation, context, _) =>
        {
            stored = conversation.Get(context)!.ToString();
            return Task.CompletedTask;
        });
        return stored;
    }

    private static Task ChangeAsync(MemoryStorage storage, Action<ConversationMemoryState> change) =>
        InTurnAsync(storage, async (conversation, context, cancel) =>
        {
            change(await conversation.CreateProperty<ConversationMemoryState>(ConversationMemoryState.PropertyName).GetAsync(context, cancellationToken: cancel));
            await conversation.SaveChangesAsync(context, false, cancel);
        });

    private static async Task InTurnAsync(MemoryStorage storage, Func<ConversationState, ITurnContext, CancellationToken, Task> run)
    {
        var conversation = new ConversationState(storage);
        await new TestAdapter(TestAdapter.CreateConversation("talk")).SendTextToBotAsync("-", async (context, cancel) =>
        {
            await conversation.LoadAsync(context, true, cancel);
            await run(conversation, context, cancel);
        }, CancellationToken.None);
    }
}
