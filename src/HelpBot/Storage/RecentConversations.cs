using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Recent conversations in memory, least recently used first out. A conversation with turns that are not in the
/// database yet is never let go. Thread-safe.</summary>
public sealed class RecentConversations(long mostBytes)
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

    /// <summary>Puts a conversation in.</summary>
    /// <param name="unsaved">Change in the number of its turns that the database does not hold yet.</param>
    public void Put(KeptConversation conversation, int unsaved = 0)
    {
        lock (_sync)
        {
            var entry = new Entry(conversation, SizeOf(conversation)) { Unsaved = unsaved };
            if (_byKey.TryGetValue(conversation.Key, out var old))
            {
                entry.Unsaved += old.Value.Unsaved;
                entry.HasMoved = old.Value.HasMoved;
                Remove(old);
            }

            _byKey[conversation.Key] = _byUse.AddLast(entry);
            _bytes += entry.Size;
            Shrink();
        }
    }

    /// <summary>A turn of the conversation is in the database now.</summary>
    /// <param name="moved">It stands elsewhere than here: the conversation is read anew once all its turns are there.</param>
    public void Saved(ConversationKey key, bool moved = false)
    {
        lock (_sync)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                node.Value.Unsaved--;
                node.Value.HasMoved |= moved;
                if (node.Value is { Unsaved: 0, HasMoved: true })
                {
                    Remove(node);
                }
            }
        }
    }

    /// <summary>Lets go of a conversation: another node knows better.</summary>
    public void Forget(ConversationKey key)
    {
        lock (_sync)
        {
            if (_byKey.TryGetValue(key, out var node))
            {
                Remove(node);
            }
        }
    }

    /// <summary>True while turns of the conversation are not in the database yet.</summary>
    public bool IsUnsaved(ConversationKey key)
    {
        lock (_sync)
        {
            return _byKey.TryGetValue(key, out var node) && node.Value.Unsaved > 0;
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

        public bool HasMoved { get; set; }
    }
}
