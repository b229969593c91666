using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Recent conversations in memory, least recently used first out. A conversation with turns that are not in the
/// database yet is never let go. Thread-safe.</summary>
public sealed class RecentConversations(long mostBytes) : IConversationFollower
{
    private readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = [];
    private readonly Lock _sync = new();
    private long _bytes;

    public KeptConversation? Find(ConversationKey key)
    {
        lock (_sync)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddLast(node);
            return node.Value.Conversation;
        }
    }

    /// <summary>None: whoever opens a conversation that moved on is told so when the turn is committed.</summary>
    public IEnumerable<KeyValuePair<ConversationKey, long>> Followed => [];

    /// <summary>Lets a conversation go that is out of date, unless turns of it still wait for the database.</summary>
    public void OnMoved(ConversationKey key, long last)
    {
        lock (_sync)
        {
            if (_byKey.TryGetValue(key, out var node) && node.Value.Conversation.NextSequence <= last && node.Value.Unsaved == 0)
            {
                Remove(node);
            }
        }
    }

    /// <summary>Puts a conversation in.</summary>
    /// <param name="unsaved">Change in the number of its turns that the database does not hold yet.</param>
    public void Put(KeptConversation conversation, int unsaved = 0)
    {
        lock (_sync)
        {
            var held = 0;
            if (_byKey.Remove(conversation.Key, out var old))
            {
                _byUse.Remove(old);
                _bytes -= old.Value.Size;
                held = old.Value.Unsaved;
            }

            var entry = new Entry(conversation, SizeOf(conversation)) { Unsaved = held + unsaved };
            _byKey[conversation.Key] = _byUse.AddLast(entry);
            _bytes += entry.Size;
            Shrink();
        }
    }

    /// <summary>A turn of the conversation is in the database now.</summary>
    public void Saved(ConversationKey key)
    {
        lock (_sync)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                node.Value.Unsaved--;
            }
        }
    }

    private void Shrink()
    {
        var node = _byUse.First;
        while (_bytes > mostBytes && node is not null && node != _byUse.Last)
        {
            var next = node.Next;
            if (node.Value.Unsaved == 0)
            {
                Remove(node);
            }

            node = next;
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byKey.Remove(node.Value.Conversation.Key);
        _bytes -= node.Value.Size;
    }

    private static long SizeOf(KeptConversation conversation)
    {
        long size = 400;
        foreach (var activity in conversation.Tail)
        {
            size += activity.Size;
        }

        foreach (var state in conversation.State)
        {
            size += state.Key.Length + state.Value.Length + 120;
        }

        return size;
    }

    private sealed record Entry(KeptConversation Conversation, long Size)
    {
        public int Unsaved { get; set; }
    }
}
