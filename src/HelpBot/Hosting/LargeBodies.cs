using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace HelpBot.Hosting;

/// <summary>Refuses bodies that are too large, after it has read them to their end, within limits: a client that is still sending when
/// the connection is closed never sees the answer.</summary>
public sealed class LargeBodies(RequestDelegate next, TimeProvider time)
{
    private const long MostRead = 16 * 1024 * 1024;
    private const int BufferBytes = 32 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false, MaxRequestBodySize: { } most } size)
        {
            var request = context.Request;
            if (request.ContentLength > most)
            {
                await ReadAwayAsync(request, size, context.RequestAborted);
                throw Refusal(most);
            }

            if (request.ContentLength is null && context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            {
                // Its length shows only while it is read.
                size.MaxRequestBodySize = Math.Max(most, MostRead);
                request.Body = new CountedBody(request.Body, most, EndAsync);
            }
        }

        await next(context);
    }

    internal static BadHttpRequestException Refusal(long most) =>
        new($"The body is too large: {most} bytes are taken here.", StatusCodes.Status413PayloadTooLarge);

    private async Task ReadAwayAsync(HttpRequest request, IHttpMaxRequestBodySizeFeature size, CancellationToken cancellationToken)
    {
        // Who waits to be asked for the body has not sent it.
        if (request.ContentLength <= MostRead && !request.Headers.Expect.ToString().Contains("100-continue", StringComparison.OrdinalIgnoreCase))
        {
            size.MaxRequestBodySize = MostRead;
            await EndAsync(request.Body, cancellationToken);
        }
    }

    /// <summary>Reads what is left; not for ever, and not without end.</summary>
    private async Task EndAsync(Stream body, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            while (await body.ReadAsync(buffer, either.Token) > 0)
            {
            }
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException)
        {
            // It is refused in any case.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
