using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>Makes storage and state known to every turn of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts the storage into the state of every turn.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts both states into the state of every turn and, with <paramref name="auto"/>, saves them at its end.</summary>
    [Obsolete("Use UseBotState, and AutoSaveStateMiddleware where changes shall be saved at the end of every turn.")]
    public static BotAdapter UseState(
        this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }

    /// <summary>Puts the states into the state of every turn.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName!));
        }

        return botAdapter;
    }
}
