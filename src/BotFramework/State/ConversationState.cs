using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>State of a conversation, whoever speaks.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.NeedChannelId()}/conversations/{activity.NeedConversationId()}";
    }
}
