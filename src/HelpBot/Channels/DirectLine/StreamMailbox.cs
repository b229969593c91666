using System.Threading.Channels;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Channels.DirectLine;

/// <summary>Where one stream waits: for word that there is something new to read, for an activity that is not kept, or for the time to
/// show that the connection is still there.</summary>
/// <param name="seen">The last sequence that its client has.</param>
/// <param name="slot">Tells which streams show a sign of life together.</param>
public sealed class StreamMailbox(long seen, int slot)
{
    private const int Most = 16;

    private static readonly byte[] Look = [];
    private static readonly byte[] Pulse = new byte[1];

    private readonly Channel<byte[]> _items = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private long _seen = seen;

    /// <summary>Sequence of the last activity that its client was sent.</summary>
    public long Seen
    {
        get => Volatile.Read(ref _seen);
        set => Volatile.Write(ref _seen, value);
    }

    public int Slot { get; } = slot;

    public void Wake() => _items.Writer.TryWrite(Look);

    /// <summary>Time for a sign of life, unless something is on its way anyhow.</summary>
    public void KeepAlive()
    {
        if (_items.Reader.Count == 0)
        {
            _items.Writer.TryWrite(Pulse);
        }
    }

    public void Put(byte[] json) => _items.Writer.TryWrite(json);

    public void Close() => _items.Writer.TryComplete();

    /// <summary>False when it was closed, else there is something. When too much is, the oldest is dropped: whoever takes any activity
    /// looks too.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _items.Reader.WaitToReadAsync(cancellationToken);

    public bool TryTake(out MailKind kind, out byte[] json)
    {
        var taken = _items.Reader.TryRead(out json!);
        kind = !taken || ReferenceEquals(json, Look) ? MailKind.Look : ReferenceEquals(json, Pulse) ? MailKind.Pulse : MailKind.Activity;
        return taken;
    }
}

/// <summary>What lies in a mailbox.</summary>
public enum MailKind
{
    /// <summary>There may be something new in the store.</summary>
    Look,

    /// <summary>An empty message shall keep the connection open.</summary>
    Pulse,

    /// <summary>An activity that is not kept.</summary>
    Activity,
}
