namespace HelpBot.Turns;

/// <summary>Port: holds something of conversations whose turns other nodes may run, and wants to know when they do.</summary>
public interface IConversationFollower
{
    /// <summary>The conversations that it must not miss anything of, each with the newest sequence that it has; for looking up what
    /// changed while other nodes could not be heard. Thread-safe.</summary>
    IEnumerable<KeyValuePair<ConversationKey, long>> Followed { get; }

    /// <summary>Another node has kept a turn. Must not block and not throw; may come twice, late, or for a conversation that is not held.</summary>
    /// <param name="last">Sequence of the newest activity.</param>
    void OnMoved(ConversationKey key, long last);
}
