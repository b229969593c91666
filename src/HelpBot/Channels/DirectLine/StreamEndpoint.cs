using System.Net.WebSockets;
using HelpBot.Hosting;
using HelpBot.Turns;
using Microsoft.Extensions.Options;

namespace HelpBot.Channels.DirectLine;

/// <summary>Opens a stream: by a token of its own, from a site that may, within a limit over all.</summary>
public sealed class StreamEndpoint(
    DirectLineTokens tokens, DirectLineOrigins origins, StreamHub hub, IConversationStore store, OrderlyStop stop,
    IOptions<HelpBotOptions> options, TimeProvider time)
{
    private const string TokenParameter = "t";
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    // What clients say here is nothing to us, so all may say it into the same place.
    private static readonly byte[] Unheard = new byte[256];

    public async Task OpenAsync(HttpContext context)
    {
        if (await RefuseAsync(context) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        var key = RouteValues.Key(RouteValues.ConversationId(context));
        var watermark = await Watermark.WithinAsync(store, key, Watermark.Of(context.Request), context.RequestAborted);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();

        // A request lives as long as its stream; nobody reads its token again.
        context.Request.Query = QueryCollection.Empty;
        var mailbox = hub.Open(key, watermark);
        try
        {
            if (stop.IsLeaving)
            {
                mailbox.Close();
            }

            await ServeAsync(socket, new StreamConnection(socket, key, mailbox, store), mailbox, context.RequestAborted);
        }
        finally
        {
            hub.Close(key, mailbox);
        }
    }

    private async ValueTask<IResult?> RefuseAsync(HttpContext context)
    {
        var (verdict, claims) = await tokens.ReadAsync(context.Request.Query[TokenParameter].ToString(), TokenClaims.Stream, context.RequestAborted);
        return verdict switch
        {
            TokenVerdict.Expired => ErrorBody.Result(StatusCodes.Status403Forbidden, "TokenExpired", "The stream's address has expired."),
            TokenVerdict.Invalid => ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "The stream's address is not one of ours."),
            _ when claims!.ConversationId != RouteValues.ConversationId(context) =>
                ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "The stream's address is for another conversation."),
            _ when !origins.Allows(context.Request, claims.Origins) =>
                ErrorBody.Result(StatusCodes.Status403Forbidden, "BadArgument", "This site may not talk to this bot."),
            _ when !context.WebSockets.IsWebSocketRequest =>
                ErrorBody.Result(StatusCodes.Status400BadRequest, "BadArgument", "A WebSocket is opened here."),
            _ when hub.Count >= options.Value.DirectLine.MaximumStreams =>
                ErrorBody.Result(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "Too many streams are open; poll for activities meanwhile."),
            _ => null,
        };
    }

    private async Task ServeAsync(WebSocket socket, StreamConnection connection, StreamMailbox mailbox, CancellationToken aborted)
    {
        var listening = ListenAsync(socket, mailbox);
        try
        {
            await connection.RunAsync(aborted);
        }
        catch (Exception left) when (left is OperationCanceledException or WebSocketException)
        {
            // The connection is gone; closing ends the same way.
        }

        await CloseAsync(socket, stop.IsLeaving, listening);
    }

    /// <summary>Clients say nothing here; reading notices when they leave. Not cancelled: that would cut the connection.</summary>
    private static async Task ListenAsync(WebSocket socket, StreamMailbox mailbox)
    {
        try
        {
            while ((await socket.ReceiveAsync(Unheard.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception left) when (left is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // Gone without a word.
        }

        mailbox.Close();
    }

    /// <summary>Says goodbye, waits a moment for the client's, and cuts the connection.</summary>
    private async Task CloseAsync(WebSocket socket, bool stopping, Task listening)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                var status = stopping ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
                await socket.CloseOutputAsync(status, null, CancellationToken.None).WaitAsync(Farewell, time);
                await listening.WaitAsync(Farewell, time);
            }
        }
        catch (Exception gone) when (gone is TimeoutException or WebSocketException)
        {
            // It is closed already, or its client is too slow to wait for.
        }

        socket.Abort();
        await listening;
    }
}
