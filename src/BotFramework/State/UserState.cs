using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>State of a user, in whichever conversation of a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{activity.NeedChannelId()}/users/{activity.NeedUserId()}";
    }
}
