using System.Threading.Channels;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Channels.DirectLine;

/// <summary>Where one stream waits: for word that there is something new to read, or for an activity that is not kept.</summary>
public sealed class StreamMailbox
{
    private const int Most = 16;

    private readonly Channel<byte[]> _items = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void Wake() => _items.Writer.TryWrite([]);

    public void Put(byte[] json) => _items.Writer.TryWrite(json);

    public void Close() => _items.Writer.TryComplete();

    /// <summary>False when it was closed. True when there is something, though what was dropped only says "look".</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _items.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>An activity that is not kept, or nothing: look into the store then.</summary>
    public bool TryTake(out byte[] json) => _items.Reader.TryRead(out json!);
}
