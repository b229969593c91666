using System.Collections.Concurrent;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Who listens to which conversation. Several streams may listen to one: two tabs, or one that has just reconnected.</summary>
public sealed class StreamHub : ITurnListener, IConversationFollower
{
    private const int MostOfOneConversation = 8;

    private readonly ConcurrentDictionary<ConversationKey, StreamMailbox[]> _mailboxes = new();
    private int _count;
    private int _opened;

    public int Count => _count;

    /// <summary>Conversations that something is remembered of.</summary>
    public int Conversations => _mailboxes.Count;

    public IEnumerable<KeyValuePair<ConversationKey, long>> Followed =>
        _mailboxes.Where(listening => listening.Value.Length > 0)
            .Select(listening => KeyValuePair.Create(listening.Key, listening.Value.Min(mailbox => mailbox.Seen)));

    /// <summary>All that listen.</summary>
    public IEnumerable<StreamMailbox> All
    {
        get
        {
            // Asked every second: no enumerator for each conversation.
            foreach (var (_, listening) in _mailboxes)
            {
                foreach (var mailbox in listening)
                {
                    yield return mailbox;
                }
            }
        }
    }

    /// <summary>Listens. With too many of one conversation, the oldest is told to close.</summary>
    /// <param name="seen">The last sequence that the client has.</param>
    public StreamMailbox Open(ConversationKey key, long seen)
    {
        var mailbox = new StreamMailbox(seen, Interlocked.Increment(ref _opened) & int.MaxValue);
        var all = _mailboxes.AddOrUpdate(key, _ => [mailbox], (_, present) => [.. present, mailbox]);
        Interlocked.Increment(ref _count);
        if (all.Length > MostOfOneConversation)
        {
            all[0].Close();
        }

        return mailbox;
    }

    public void Close(ConversationKey key, StreamMailbox mailbox)
    {
        Interlocked.Decrement(ref _count);
        var left = _mailboxes.AddOrUpdate(key, _ => [], (_, present) => Array.FindAll(present, other => other != mailbox));
        if (left.Length == 0)
        {
            // Only when it is still empty: someone may have come meanwhile.
            _mailboxes.TryRemove(new(key, left));
        }
    }

    /// <summary>Tells all streams to close.</summary>
    public void CloseAll()
    {
        foreach (var mailbox in All)
        {
            mailbox.Close();
        }
    }

    public void OnKept(TurnRecord turn) => Wake(turn.Key);

    public void OnMoved(ConversationKey key, long last) => Wake(key);

    /// <summary>Hands on an activity that is not kept.</summary>
    public void Pass(ConversationKey key, byte[] json)
    {
        if (_mailboxes.TryGetValue(key, out var listening))
        {
            Array.ForEach(listening, mailbox => mailbox.Put(json));
        }
    }

    private void Wake(ConversationKey key)
    {
        if (_mailboxes.TryGetValue(key, out var listening))
        {
            Array.ForEach(listening, mailbox => mailbox.Wake());
        }
    }
}
