using System.Text;
using HelpBot.Conversation;
using HelpBot.Storage;
using HelpBot.Tests.Conversations;
using HelpBot.Turns;

namespace HelpBot.Tests.Turns;

/// <summary>State that stays in memory as objects is what is kept as JSON, and nothing else.</summary>
public sealed class LiveStateTests
{
    [Theory]
    [MemberData(nameof(ChatTests.Chats), MemberType = typeof(ChatTests))]
    public async Task A_conversation_goes_the_same_whether_its_state_stays_in_memory_or_is_read_anew_each_turn(string file)
    {
        var chat = await ChatTests.ReadAsync(file);
        await using var live = new TestTurns();
        await using var read = new TestTurns(store: new ReadAnew());
        foreach (var turn in chat.Turns)
        {
            Assert.Equal(await TakeAsync(read, chat, turn), await TakeAsync(live, chat, turn));
            Assert.Equal(State(await read.KeptAsync("c")), State(await live.KeptAsync("c")));
        }
    }

    [Fact]
    public async Task What_a_turn_that_was_broken_off_did_to_the_state_is_seen_by_nobody()
    {
        using var leaving = new CancellationTokenSource();
        TestTurns? turns = null;
        turns = new TestTurns(async (turn, cancellationToken) =>
        {
            var words = await turns!.State.CreateProperty<List<string>>("words").GetAsync(turn, () => [], cancellationToken);
            words.Add(turn.Activity.Text!);
            if (turn.Activity.Text == "leave")
            {
                await leaving.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            await turns.State.SaveChangesAsync(turn, false, cancellationToken);
            await turn.SendActivityAsync(string.Join(' ', words), cancellationToken: cancellationToken);
        });
        await using var _ = turns;

        Assert.Equal("one", Assert.Single(await turns.AskAsync("c", "one")).Text);
        Assert.Equal("one two", Assert.Single(await turns.AskAsync("c", "two")).Text);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turns.Runner.AskAsync("c", "c", "leave", Language.English, leaving.Token));
        Assert.Equal("one two three", Assert.Single(await turns.AskAsync("c", "three")).Text);
    }

    [Fact]
    public async Task The_next_turn_goes_on_with_the_objects_of_the_last()
    {
        var seen = new List<List<string>>();
        TestTurns? turns = null;
        turns = new TestTurns(async (turn, cancellationToken) =>
        {
            var words = await turns!.State.CreateProperty<List<string>>("words").GetAsync(turn, () => [], cancellationToken);
            words.Add(turn.Activity.Text!);
            seen.Add(words);
            await turns.State.SaveChangesAsync(turn, false, cancellationToken);
            await turn.SendActivityAsync("heard", cancellationToken: cancellationToken);
        });
        await using var _ = turns;

        await turns.AskAsync("c", "one");
        await turns.AskAsync("c", "two");

        Assert.Same(seen[0], seen[1]);
        Assert.Contains("[\"one\",\"two\"]", Assert.Single(State(await turns.KeptAsync("c"))), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> TakeAsync(TestTurns turns, Chat chat, ChatTurn turn)
    {
        var language = Languages.Parse(chat.Locale);
        var replies = turn.Said is { } text
            ? await turns.Runner.AskAsync("c", "c", text, language, CancellationToken.None)
            : await turns.Runner.GreetAsync("c", "c", language, CancellationToken.None);
        return replies.Select(reply => $"{reply.Locale} {reply.Text} {string.Join('|', reply.SuggestedActions?.Actions?.Select(action => action.Title) ?? [])}");
    }

    private static IEnumerable<string> State(KeptConversation kept) => kept.State.Select(state => $"{state.Key} {Encoding.UTF8.GetString(state.Value)}");

    /// <summary>Gives every turn the conversation as if it had just been read.</summary>
    private sealed class ReadAnew : IConversationStore
    {
        private readonly MemoryConversationStore _store = new();

        public bool IsSafe => true;

        public async ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken)
        {
            var conversation = await _store.OpenAsync(key, cancellationToken);
            conversation.Live.Take([]);
            return conversation;
        }

        public ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken) =>
            _store.CommitAsync(before, turn, cancellationToken);

        public ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken) =>
            _store.ReadAsync(key, after, most, cancellationToken);
    }
}
