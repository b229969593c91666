using HelpBot.Conversation;

namespace HelpBot.Turns.Steps;

/// <summary>Keeps a turn whole: what the bot says is held back until the message, the replies, the dialog state and the inquiries
/// are committed together; then it goes out. A message that was answered before gets the same reply again.</summary>
public sealed class KeepTurn(
    IConversationStore store, IKitSource kits, IEnumerable<ITurnListener> _listeners, TimeProvider time) : IMiddleware
{
    private readonly ITurnListener[] _listeners = [.. _listeners];

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var key = ConversationKey.Of(activity);
        var conversation = await store.OpenAsync(key, cancellationToken);
        var incomingId = string.IsNullOrEmpty(activity.Id) ? IncomingJson.ClientId(activity) : activity.Id;
        if (incomingId is not null && conversation.Find(incomingId) is { } seen)
        {
            activity.Id = seen.IncomingId == activity.Id ? activity.Id : ActivityId.Of(key, seen.Sequence);
            await RepeatAsync(turnContext, conversation.RepliesTo(seen), cancellationToken);
            return;
        }

        var now = time.GetUtcNow();
        activity.Timestamp ??= now;
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = ActivityId.Of(key, conversation.NextSequence);
        }

        var scope = new TurnScope(conversation, kits.Current, incomingId, now);
        TurnScope.Current = scope;
        turnContext.OnSendActivities((_, activities, send) =>
            scope.IsCommitted || activities.TrueForAll(IsTyping) ? send() : Task.FromResult(scope.Hold(activities)));

        await next(cancellationToken);

        // From here on nobody's leaving may undo the turn.
        var record = TurnWriter.Write(activity, scope);
        await store.CommitAsync(conversation, record, CancellationToken.None);
        scope.IsCommitted = true;
        foreach (var listener in _listeners)
        {
            listener.OnKept(record);
        }

        if (scope.Replies.Count > 0)
        {
            await turnContext.SendActivitiesAsync([.. scope.Replies], cancellationToken);
        }
    }

    private static bool IsTyping(Activity activity) => activity.Type == ActivityTypes.Typing;

    private static async Task RepeatAsync(ITurnContext turnContext, IReadOnlyList<KeptActivity> given, CancellationToken cancellationToken)
    {
        if (given.Count > 0)
        {
            IActivity[] replies = [.. given.Select(reply => ActivityJson.Deserialize<Activity>(reply.Json)!)];
            await turnContext.SendActivitiesAsync(replies, cancellationToken);
        }
    }
}
