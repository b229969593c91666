using System.Globalization;
using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Testing;

/// <summary>An adapter without a channel: what the bot sends waits in a queue until a test looks at it.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private int _nextId;

    /// <param name="channelId">The channel it stands for.</param>
    /// <param name="sendTraceActivity">Are traces put in the queue too?</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(new ConversationReference(), sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <param name="conversation">The conversation every turn belongs to; one on the channel "test" when null.</param>
    /// <param name="sendTraceActivity">Are traces put in the queue too?</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference { ChannelId = Channels.Test };
        Conversation.ServiceUrl ??= "https://test.com";
        Conversation.User ??= new ChannelAccount("user1", "User1", RoleTypes.User);
        Conversation.Bot ??= new ChannelAccount("bot", "Bot", RoleTypes.Bot);
        Conversation.Conversation ??= new ConversationAccount { IsGroup = false, Id = "convo1", Name = "Conversation1" };
        Conversation.Locale ??= Locale;
    }

    /// <summary>Are traces put in the queue too?</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Language of the messages that it makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and no test has looked at yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation every turn belongs to.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation on the channel "test".</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount { IsGroup = false, Id = name, Name = name },
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = "en-us",
    };

    /// <summary>Adds middleware at the end of the pipeline.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity of the user, filling in what it leaves open.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
        => await RunAsync(Complete(activity), callback, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Starts another conversation and runs a turn in it.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        lock (_gate)
        {
            ActiveQueue.Clear();
        }

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(new TurnContext(this, update), cancellationToken);
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>The turn for an activity. Not disposed of, so that a test can look at it afterwards.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private Task RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken);

    private Activity Complete(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null or { Id: "unknown" } or { Role: RoleTypes.Bot })
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        activity.LocalTimestamp ??= TimeProvider.System.GetLocalNow();
        return activity;
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);
}
