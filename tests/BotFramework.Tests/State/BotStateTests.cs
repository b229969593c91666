namespace BotFramework.Tests.State;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task Remembers_from_one_turn_to_the_next()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<Name>("name");

        await TurnAsync(state, async turn => (await name.GetAsync(turn, () => new Name())).Value = "Ada");

        await TurnAsync(state, async turn => Assert.Equal("Ada", (await name.GetAsync(turn)).Value));
    }

    [Fact]
    public async Task State_that_did_not_change_is_not_written()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<Name>("name");
        await TurnAsync(state, turn => name.SetAsync(turn, new Name { Value = "Ada" }));

        await TurnAsync(state, async turn => await name.GetAsync(turn));
        await TurnAsync(state, _ => Task.CompletedTask);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_change_inside_a_value_is_written()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<Name>("name");
        await TurnAsync(state, turn => name.SetAsync(turn, new Name { Value = "Ada" }));

        await TurnAsync(state, async turn => (await name.GetAsync(turn)).Value = "Grace");
        await TurnAsync(state, async turn => Assert.Equal("Grace", (await name.GetAsync(turn)).Value));

        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task Clearing_forgets_and_deleting_removes()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<Name>("name");
        await TurnAsync(state, turn => name.SetAsync(turn, new Name { Value = "Ada" }));

        await TurnAsync(state, turn => state.ClearStateAsync(turn));
        await TurnAsync(state, async turn => Assert.Null(await name.GetAsync(turn)));
        await TurnAsync(state, turn => state.DeleteAsync(turn));

        Assert.Empty(await _storage.ReadAsync(["test/conversations/convo1"]));
    }

    [Fact]
    public async Task A_number_that_was_never_set_needs_a_default()
    {
        var state = new UserState(_storage);
        var count = state.CreateProperty<int>("count");

        await TurnAsync(state, async turn =>
        {
            await Assert.ThrowsAsync<MissingMemberException>(() => count.GetAsync(turn));
            Assert.Equal(3, await count.GetAsync(turn, () => 3));
            Assert.Equal(3, await count.GetAsync(turn));
        });
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        BotState[] states = [new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage)];

        foreach (var state in states)
        {
            await TurnAsync(state, turn => state.CreateProperty<int>("n").SetAsync(turn, 1));
        }

        string[] keys = ["test/conversations/convo1", "test/users/user1", "test/conversations/convo1/users/user1"];
        Assert.Equal(3, (await _storage.ReadAsync(keys)).Count);
    }

    [Fact]
    public void Nothing_can_be_left_out()
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
        Assert.Throws<ArgumentNullException>(() => new ConversationState(_storage).CreateProperty<int>(" "));
    }

    private static async Task TurnAsync(BotState state, Func<ITurnContext, Task> turn)
        => await new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), (context, _) => turn(context))
            .Send("hi").StartTestAsync();

    private sealed class Name
    {
        public string? Value { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
            => _inner.DeleteAsync(keys, cancellationToken);
    }
}
