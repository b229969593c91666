using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs;
using HelpBot.Conversation.Dialogs.Replies;

namespace HelpBot.Tests.Dialogs;

/// <summary>A conversation with the whole bot, without a server: says something, gets the replies.</summary>
public sealed class Talk
{
    private readonly TestAdapter _adapter;
    private readonly HelpDeskBot _bot;

    public Talk(string locale = "en-CA", bool live = false, IStorage? storage = null, IKitSource? kits = null)
    {
        var options = new HelpDeskOptions(live);
        Storage = storage ?? new MemoryStorage();
        _adapter = new TestAdapter(TestAdapter.CreateConversation("talk")) { Locale = locale };
        _bot = new HelpDeskBot(new ConversationState(Storage), new FrontDeskDialog(options), kits ?? RealKit.Source, options);
    }

    public IStorage Storage { get; }

    public async Task<IReadOnlyList<Activity>> SayAsync(string text)
    {
        await _adapter.SendTextToBotAsync(text, _bot.OnTurnAsync, CancellationToken.None);
        return Replies();
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync, CancellationToken.None);
        return Replies();
    }

    /// <summary>Someone opens the chat.</summary>
    public Task<IReadOnlyList<Activity>> JoinAsync() => SendAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        Locale = _adapter.Locale,
        MembersAdded = [new ChannelAccount(_adapter.Conversation.Bot!.Id), new ChannelAccount(_adapter.Conversation.User!.Id)],
    });

    public static Provenance From(Activity reply) => ProvenanceEntity.Read(reply) ?? throw new InvalidOperationException("A reply has no provenance.");

    private List<Activity> Replies()
    {
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }
}
