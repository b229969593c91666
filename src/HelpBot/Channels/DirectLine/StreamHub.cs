using System.Collections.Concurrent;
using System.Collections.Immutable;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Who listens to which conversation. Several streams may listen to one: two tabs, or one that has just reconnected.</summary>
public sealed class StreamHub : ITurnListener
{
    private const int MostOfOneConversation = 8;

    private readonly ConcurrentDictionary<ConversationKey, ImmutableList<StreamMailbox>> _mailboxes = new();
    private int _count;

    public int Count => _count;

    /// <summary>Listens. With too many of one conversation, the oldest is told to close.</summary>
    public StreamMailbox Open(ConversationKey key)
    {
        var mailbox = new StreamMailbox();
        var all = _mailboxes.AddOrUpdate(key, _ => [mailbox], (_, present) => present.Add(mailbox));
        Interlocked.Increment(ref _count);
        if (all.Count > MostOfOneConversation)
        {
            all[0].Close();
        }

        return mailbox;
    }

    public void Close(ConversationKey key, StreamMailbox mailbox)
    {
        Interlocked.Decrement(ref _count);
        var left = _mailboxes.AddOrUpdate(key, _ => [], (_, present) => present.Remove(mailbox));
        if (left.IsEmpty)
        {
            // Only when it is still empty: someone may have come meanwhile.
            _mailboxes.TryRemove(new(key, left));
        }
    }

    public void OnKept(TurnRecord turn)
    {
        if (turn.Key.Channel == DirectLineIds.Channel && _mailboxes.TryGetValue(turn.Key, out var listening))
        {
            listening.ForEach(mailbox => mailbox.Wake());
        }
    }

    /// <summary>Hands on an activity that is not kept.</summary>
    public void Pass(ConversationKey key, byte[] json)
    {
        if (_mailboxes.TryGetValue(key, out var listening))
        {
            listening.ForEach(mailbox => mailbox.Put(json));
        }
    }
}
