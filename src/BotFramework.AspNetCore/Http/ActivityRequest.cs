using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BotFramework.AspNetCore;

/// <summary>Reads the activity that a request carries, as far as anyone may make the server read.</summary>
internal static class ActivityRequest
{
    /// <exception cref="ActivityRefusedException">It carries none, or too large a one.</exception>
    public static async Task<Activity> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        CheckHeaders(request, maxBytes);
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                return Parse(reader, read.Buffer);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static void CheckHeaders(HttpRequest request, int maxBytes)
    {
        if (!string.IsNullOrEmpty(request.ContentType) && !IsJson(request.ContentType))
        {
            throw new ActivityRefusedException(
                StatusCodes.Status415UnsupportedMediaType, "BadSyntax", "The body must be application/json in UTF-8.");
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
        {
            throw new ActivityRefusedException(
                StatusCodes.Status415UnsupportedMediaType, "BadSyntax", "The body must not be compressed.");
        }

        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }
    }

    private static bool IsJson(string contentType)
        => contentType == "application/json"
            || (MediaTypeHeaderValue.TryParse(contentType, out var type)
                && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                    || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
                && (!type.Charset.HasValue || type.Charset.Value.Trim('"').ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII"));

    private static Activity Parse(PipeReader reader, ReadOnlySequence<byte> body)
    {
        try
        {
            var activity = body.IsSingleSegment
                ? ActivityJson.Deserialize<Activity>(WithoutMark(body.FirstSpan))
                : ActivityJson.Deserialize<Activity>(WithoutMark(body.ToArray()));
            return string.IsNullOrEmpty(activity?.Type) ? throw BadSyntax("The body is not an activity: it has no type.") : activity;
        }
        catch (JsonException)
        {
            // The serialiser's own message would repeat a part of what was sent.
            throw BadSyntax("The body is not the JSON of an activity.");
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json)
        => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static ActivityRefusedException BadSyntax(string message)
        => new(StatusCodes.Status400BadRequest, ErrorCodes.BadSyntax, message);

    private static ActivityRefusedException TooLarge(int maxBytes) => new(
        StatusCodes.Status413PayloadTooLarge, ErrorCodes.MessageSizeTooBig, $"An activity may have {maxBytes} bytes.");
}
