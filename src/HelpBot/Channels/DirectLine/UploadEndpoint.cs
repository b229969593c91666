using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HelpBot.Channels.DirectLine;

/// <summary>Files are read to their end and kept nowhere; the bot answers in words that it cannot look at them. Text that comes along
/// is answered as a message.</summary>
public sealed class UploadEndpoint(DirectLineGate gate, DirectLineTurns turns)
{
    /// <summary>In bytes, with all that comes along.</summary>
    public const long LargestUpload = 12 * 1024 * 1024;
    private const int LongestActivity = 64 * 1024;
    private const int MostFiles = 10;
    private const string ActivityType = "application/vnd.microsoft.activity";

    public async Task PostAsync(HttpContext context)
    {
        var conversation = RouteValues.ConversationId(context);
        if (await gate.AdmitAsync(context, conversation) is not { } caller)
        {
            return;
        }

        var activity = await ReadWholeAsync(context.Request, context.RequestAborted);
        await ActivityEndpoints.ReplyAsync(context, await turns.RunAsync(activity, conversation, caller.Claims?.UserId ?? DirectLineIds.NewUser()));
    }

    /// <exception cref="BadHttpRequestException">The parts of the body end too early, are too large, or hold something else.</exception>
    private static async Task<Activity> ReadWholeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(request, cancellationToken);
        }
        catch (Exception malformed) when (malformed is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The parts of the body are malformed.", malformed);
        }
    }

    private static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var activity = new Activity();
        var files = 0;
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary)
        {
            var parts = new MultipartReader(boundary.ToString(), request.Body) { BodyLengthLimit = LargestUpload };
            while (files <= MostFiles && await parts.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                if (part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
                {
                    activity = await ReadActivityAsync(part.Body, cancellationToken) ?? activity;
                }
                else
                {
                    files++;
                    await part.Body.CopyToAsync(Stream.Null, cancellationToken);
                }
            }
        }
        else
        {
            files = 1;
            await request.Body.CopyToAsync(Stream.Null, cancellationToken);
        }

        activity.Type = ActivityTypes.Message;
        activity.Attachments = files == 0 ? null : [new Attachment { ContentType = "application/octet-stream" }];
        return activity;
    }

    private static async Task<Activity?> ReadActivityAsync(Stream part, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[4096];
        int read;
        while ((read = await part.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > LongestActivity)
            {
                throw new BadHttpRequestException("The activity is too large.", StatusCodes.Status413PayloadTooLarge);
            }

            await buffer.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        try
        {
            return ActivityJson.Deserialize<Activity>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }
        catch (JsonException wrong)
        {
            throw DirectLineBody.NotJson(wrong);
        }
    }
}
