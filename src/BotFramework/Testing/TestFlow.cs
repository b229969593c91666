using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Testing;

/// <summary>A conversation written down as a test: what the user says and what the bot must answer. It runs when started.</summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _run;

    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    /// <summary>The same conversation with another task as all that has happened so far.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(getTask);
        ArgumentNullException.ThrowIfNull(flow);
        _run = getTask;
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <inheritdoc cref="TestFlow(Func{Task}, TestFlow)"/>
    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>Runs the conversation.</summary>
    public Task StartTestAsync() => _run();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, Callback, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, Callback, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return _adapter.ProcessActivityAsync(update, Callback, CancellationToken.None);
    });

    /// <summary>Waits.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something and the bot answers with that text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot answers with that activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot answers with what passes the check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Replays a conversation: the user's activities are sent, the bot's expected.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, string? description = null, uint timeout = 3000)
        => Replay(activities, (flow, expected) => flow.AssertReply(expected, description, timeout));

    /// <inheritdoc cref="Test(IEnumerable{IActivity}, string, uint)"/>
    public TestFlow Test(
        IEnumerable<IActivity> activities, ValidateReply validateReply, string? description = null, uint timeout = 3000)
        => Replay(activities, (flow, expected) => flow.AssertReply(
            actual => validateReply(expected, actual), description, timeout));

    private BotCallbackHandler Callback => _callback ?? ((_, _) => Task.CompletedTask);

    private TestFlow Replay(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> expect)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
                ? expect(flow, activity) : flow.Send(activity));
    }

    private TestFlow Then(Func<Task> next) => new(
        async () =>
        {
            await _run().ConfigureAwait(false);
            await next().ConfigureAwait(false);
        },
        this);
}
