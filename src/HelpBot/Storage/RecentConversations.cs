using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Recent conversations in memory, least recently used first out. A conversation with turns that are not in the
/// database yet is let go last, and only when those alone take more than they may. Thread-safe.</summary>
/// <param name="mostBytes">Memory for all.</param>
/// <param name="mostUnsavedBytes">Memory for those that are not in the database yet, while it is away.</param>
public sealed class RecentConversations(long mostBytes, long mostUnsavedBytes = RecentConversations.DefaultUnsavedBytes)
{
    private const long DefaultUnsavedBytes = 64L << 20;

    private readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _saved = new();
    private readonly LinkedList<Entry> _unsaved = new();
    private readonly Lock _sync = new();
    private long _bytes;

    /// <summary>How many are in memory.</summary>
    public int Count
    {
        get
        {
            lock (_sync)
            {
                return _byKey.Count;
            }
        }
    }

    public KeptConversation? Find(ConversationKey key)
    {
        lock (_sync)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            var list = node.List!;
            list.Remove(node);
            list.AddLast(node);
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

            if (entry is { Unsaved: 0, Conversation.LacksPast: true })
            {
                return;
            }

            var node = ListOf(entry).AddLast(entry);
            _byKey[conversation.Key] = node;
            _bytes += entry.Size;
            Shrink(_saved, mostBytes, except: node);
            Shrink(_unsaved, Math.Max(mostBytes, mostUnsavedBytes), except: node);
        }
    }

    /// <summary>A turn of the conversation is in the database now.</summary>
    /// <param name="moved">It stands elsewhere than here: once all its turns are there, the conversation is read anew.</param>
    public void Saved(ConversationKey key, bool moved = false)
    {
        lock (_sync)
        {
            if (!_byKey.TryGetValue(key, out var node) || node.Value.Unsaved == 0)
            {
                return;
            }

            node.Value.HasMoved |= moved;
            if (--node.Value.Unsaved == 0)
            {
                _unsaved.Remove(node);
                _saved.AddLast(node);
                if (node.Value.HasMoved || node.Value.Conversation.LacksPast)
                {
                    Remove(node);
                }

                Shrink(_saved, mostBytes, except: node);
            }
        }
    }

    /// <summary>Lets a conversation go, for it was deleted, or another node knows better.</summary>
    public void Forget(ConversationKey key)
    {
        lock (_sync)
        {
            if (_byKey.TryGetValue(key, out var node) && node.Value.Unsaved == 0)
            {
                Remove(node);
            }
        }
    }

    private LinkedList<Entry> ListOf(Entry entry) => entry.Unsaved == 0 ? _saved : _unsaved;

    private void Shrink(LinkedList<Entry> list, long most, LinkedListNode<Entry> except)
    {
        while (_bytes > most && list.First is { } oldest && oldest != except)
        {
            Remove(oldest);
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        node.List!.Remove(node);
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
            // As JSON, and as the objects that stay beside it.
            size += state.Key.Length + (3 * state.Value.Length) + 120;
        }

        return size;
    }

    private sealed record Entry(KeptConversation Conversation, long Size)
    {
        public int Unsaved { get; set; }

        public bool HasMoved { get; set; }
    }
}
