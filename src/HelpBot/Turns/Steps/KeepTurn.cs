using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Turns.Steps;

/// <summary>Keeps a turn whole: what the bot says is held back until the message, the replies, the dialog state and the inquiries
/// are committed together; then it goes out. A message that was answered before gets the same reply again. When another node has
/// kept a turn of the conversation meanwhile, the turn runs anew on what that left; nothing was said before.</summary>
public sealed partial class KeepTurn(
    IConversationStore store, IKitSource kits, IEnumerable<ITurnListener> _listeners, TimeProvider time, ILogger<KeepTurn> logger) : IMiddleware
{
    // Each time that one node loses another wins, so that a queue of messages gets shorter with every attempt.
    private const int MostRuns = 40;
    private const int MostAttempts = 80;

    private readonly ITurnListener[] _listeners = [.. _listeners];

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var arrival = new Arrival(turnContext);
        TurnScope? scope = null;
        turnContext.OnSendActivities((_, activities, send) =>
            scope is null or { IsCommitted: true } || activities.TrueForAll(IsTyping) ? send() : Task.FromResult(scope.Hold(activities)));
        for (var attempt = 1; ; attempt++)
        {
            var before = scope;
            scope = null;
            scope = await BeginAsync(turnContext, cancellationToken);
            if (scope is null)
            {
                return;
            }

            TurnScope.Current = scope;
            scope.IsThrottled = before?.IsThrottled;
            await (attempt <= MostRuns ? next(cancellationToken) : GiveUpAsync(turnContext, scope, cancellationToken));
            if (await TryKeepAsync(turnContext, scope))
            {
                break;
            }

            if (attempt == MostAttempts)
            {
                // Better words that are not kept than none.
                LogGivenUp(turnContext.Activity.ChannelId, MostAttempts);
                break;
            }

            arrival.Restore();
        }

        scope.IsCommitted = true;
        if (scope.Replies.Count > 0)
        {
            await turnContext.SendActivitiesAsync([.. scope.Replies], cancellationToken);
        }
    }

    /// <summary>Opens the conversation; null when the message was answered before, and was given the same replies again.</summary>
    private async Task<TurnScope?> BeginAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var key = ConversationKey.Of(activity);
        var conversation = await store.OpenAsync(key, cancellationToken);
        var incomingId = string.IsNullOrEmpty(activity.Id) ? IncomingJson.ClientId(activity) : activity.Id;
        if (incomingId is not null && conversation.Find(incomingId) is { } seen)
        {
            activity.Id = seen.IncomingId == activity.Id ? activity.Id : ActivityId.Of(key, seen.Sequence);
            await RepeatAsync(turnContext, conversation.RepliesTo(seen), cancellationToken);
            return null;
        }

        var now = time.GetUtcNow();
        activity.Timestamp ??= now;
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = ActivityId.Of(key, conversation.NextSequence);
        }

        return new TurnScope(conversation, kits.Current, incomingId, now);
    }

    /// <summary>Commits the turn, and tells those who wait for it; false when another node was first.</summary>
    private async ValueTask<bool> TryKeepAsync(ITurnContext turnContext, TurnScope scope)
    {
        // From here on nobody's leaving may undo the turn.
        var written = new WrittenActivities();
        var record = TurnWriter.Write(turnContext.Activity, scope, Clean(turnContext, scope), written);
        try
        {
            await store.CommitAsync(scope.Conversation, record, CancellationToken.None);
        }
        catch (ConversationMovedException)
        {
            return false;
        }

        scope.GiveLive();
        turnContext.TurnState.Set(written);
        foreach (var listener in _listeners)
        {
            listener.OnKept(record);
        }

        return true;
    }

    /// <summary>The text in which the turn itself, by the same rules, found nothing personal; null when it did not look, or found something.</summary>
    private static string? Clean(ITurnContext turnContext, TurnScope scope) =>
        turnContext.TurnState.Get<CurrentTurn>() is { Clean: { } clean } turn && ReferenceEquals(turn.Kit.PersonalData, scope.Kit.PersonalData) ? clean : null;

    /// <summary>Says that it could not be answered, which does not depend on the conversation and so is quickly kept.</summary>
    private static Task GiveUpAsync(ITurnContext turnContext, TurnScope scope, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Notices.Failed(scope.Kit, scope.LanguageFor(turnContext.Activity)), cancellationToken);

    private static bool IsTyping(Activity activity) => activity.Type == ActivityTypes.Typing;

    private static async Task RepeatAsync(ITurnContext turnContext, IReadOnlyList<KeptActivity> given, CancellationToken cancellationToken)
    {
        if (given.Count > 0)
        {
            IActivity[] replies = [.. given.Select(reply => ActivityJson.Deserialize<Activity>(reply.Json)!)];
            await turnContext.SendActivitiesAsync(replies, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn on {Channel} was not kept: other nodes were first {Attempts} times.")]
    private partial void LogGivenUp(string? channel, int attempts);
}
