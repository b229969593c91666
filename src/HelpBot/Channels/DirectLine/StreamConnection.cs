using System.Buffers;
using System.Net.WebSockets;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>One open stream: sends what is kept after its watermark, then whatever comes, each activity once and in order. It reads
/// from the store in both cases, so nothing can fall between.</summary>
internal sealed class StreamConnection(WebSocket socket, ConversationKey key, StreamMailbox mailbox, IConversationStore store, TimeProvider time)
{
    private const int MostInOneFrame = 100;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);

    private readonly ArrayBufferWriter<byte> _frame = new(1024);

    /// <param name="watermark">The last sequence that the client has.</param>
    /// <param name="cancellationToken">Ends the stream: the client closed it, or the service stops.</param>
    public async Task RunAsync(long watermark, CancellationToken cancellationToken)
    {
        do
        {
            while (mailbox.TryTake(out var passing))
            {
                await PassAsync(passing, cancellationToken);
            }

            watermark = await CatchUpAsync(watermark, cancellationToken);
        }
        while (await WaitAsync(cancellationToken));
    }

    private async Task<long> CatchUpAsync(long watermark, CancellationToken cancellationToken)
    {
        while (await store.ReadAsync(key, watermark, MostInOneFrame, cancellationToken) is { Count: > 0 } activities)
        {
            if (!activities.Any(activity => activity.Shown))
            {
                watermark = activities[^1].Sequence;
                continue;
            }

            _frame.ResetWrittenCount();
            watermark = ActivitySetJson.Write(_frame, activities, watermark);
            await SendAsync(cancellationToken);
        }

        return watermark;
    }

    private async Task PassAsync(byte[] json, CancellationToken cancellationToken)
    {
        if (json.Length > 0)
        {
            _frame.ResetWrittenCount();
            ActivitySetJson.WriteOne(_frame, json);
            await SendAsync(cancellationToken);
        }
    }

    /// <summary>Waits for something new; an empty message meanwhile keeps the connection open. False when told to close.</summary>
    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            using var quiet = new CancellationTokenSource(KeepAlive, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, cancellationToken);
            try
            {
                return await mailbox.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                _frame.ResetWrittenCount();
                await SendAsync(cancellationToken);
            }
        }
    }

    private ValueTask SendAsync(CancellationToken cancellationToken) =>
        socket.SendAsync(_frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
}
