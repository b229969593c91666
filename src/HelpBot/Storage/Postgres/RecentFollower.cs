using HelpBot.Turns;

namespace HelpBot.Storage.Postgres;

/// <summary>Lets go of recent conversations that another node has continued. It misses nothing when it is not told: whoever goes on
/// with an old copy is told so when the turn is committed.</summary>
public sealed class RecentFollower(RecentConversations recent) : IConversationFollower
{
    public IEnumerable<KeyValuePair<ConversationKey, long>> Followed => [];

    public void OnMoved(ConversationKey key, long last)
    {
        if (recent.Find(key) is { } known && known.NextSequence <= last)
        {
            recent.Forget(key);
        }
    }
}
