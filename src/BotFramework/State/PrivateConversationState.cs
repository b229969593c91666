using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>State of one user in one conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.NeedChannelId()}/conversations/{activity.NeedConversationId()}/users/{activity.NeedUserId()}";
    }
}
