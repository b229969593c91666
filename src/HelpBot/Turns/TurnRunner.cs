using HelpBot.Conversation;

namespace HelpBot.Turns;

/// <inheritdoc cref="ITurnRunner"/>
/// <param name="entrance">What stands as the channel in what is kept: <see cref="Pages"/> or <see cref="Terminal"/>.</param>
public sealed class TurnRunner(InProcessAdapter adapter, IConversationStore store, string entrance) : ITurnRunner
{
    public const string Pages = "pages";
    public const string Terminal = "terminal";

    /// <summary>Key of the runner that keeps nothing.</summary>
    public const string Unkept = "unkept";

    private const string BotId = "helpbot";

    public Task<IReadOnlyList<Activity>> AskAsync(
        string conversationId, string userId, string text, Language? language, CancellationToken cancellationToken)
    {
        var message = Incoming(ActivityTypes.Message, conversationId, userId, language);
        message.Text = text;
        return adapter.RunAsync(message, cancellationToken);
    }

    public async ValueTask<bool> IsNewAsync(string conversationId, CancellationToken cancellationToken) =>
        (await store.OpenAsync(new ConversationKey(entrance, conversationId), cancellationToken)).IsNew;

    public Task<IReadOnlyList<Activity>> GreetAsync(
        string conversationId, string userId, Language? language, CancellationToken cancellationToken)
    {
        var update = Incoming(ActivityTypes.ConversationUpdate, conversationId, userId, language);
        update.MembersAdded = [update.From!];
        return adapter.RunAsync(update, cancellationToken);
    }

    private Activity Incoming(string type, string conversationId, string userId, Language? language) => new()
    {
        Type = type,
        ChannelId = entrance,
        Conversation = new ConversationAccount { Id = conversationId },
        From = new ChannelAccount { Id = userId, Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = BotId, Role = RoleTypes.Bot },
        Locale = language?.Locale(),
    };
}
