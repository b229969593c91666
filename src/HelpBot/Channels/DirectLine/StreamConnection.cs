using System.Buffers;
using System.Net.WebSockets;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>One open stream: sends what is kept after its watermark, then whatever comes, each activity once and in order. It reads
/// from the store in both cases, so nothing can fall between. While it waits it holds no buffer and no timer.</summary>
internal sealed class StreamConnection(WebSocket socket, ConversationKey key, StreamMailbox mailbox, IConversationStore store)
{
    private const int MostInOneFrame = 100;

    /// <param name="cancellationToken">Cuts the stream: the connection is gone.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        while (await mailbox.WaitAsync(cancellationToken))
        {
            var look = false;
            while (mailbox.TryTake(out var kind, out var json))
            {
                look |= kind != MailKind.Pulse;
                await PassAsync(kind, json, cancellationToken);
            }

            if (look)
            {
                await CatchUpAsync(cancellationToken);
            }
        }
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (await store.ReadAsync(key, mailbox.Seen, MostInOneFrame, cancellationToken) is { Count: > 0 } activities)
        {
            if (activities.Any(activity => activity.Shown))
            {
                var frame = new ArrayBufferWriter<byte>(1024);
                ActivitySetJson.Write(frame, activities, mailbox.Seen);
                await SendAsync(frame.WrittenMemory, cancellationToken);
            }

            mailbox.Seen = activities[^1].Sequence;
        }
    }

    private async Task PassAsync(MailKind kind, byte[] json, CancellationToken cancellationToken)
    {
        if (kind == MailKind.Pulse)
        {
            await SendAsync(ReadOnlyMemory<byte>.Empty, cancellationToken);
        }
        else if (kind == MailKind.Activity)
        {
            var frame = new ArrayBufferWriter<byte>(256 + json.Length);
            ActivitySetJson.WriteOne(frame, json);
            await SendAsync(frame.WrittenMemory, cancellationToken);
        }
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken) =>
        socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
}
