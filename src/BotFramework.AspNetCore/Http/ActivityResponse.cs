using System.Buffers;
using BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace BotFramework.AspNetCore;

/// <summary>Writes the answer to a request.</summary>
internal static class ActivityResponse
{
    private const string Json = "application/json; charset=utf-8";

    /// <summary>The status and body that a turn gave; an empty 200 when it gave none.</summary>
    public static Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        return answer?.Body is { } body ? WriteBodyAsync(response, body, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Why the activity was not taken.</summary>
    public static Task WriteErrorAsync(HttpResponse response, ActivityRefusedException refusal, CancellationToken cancellationToken)
    {
        response.StatusCode = refusal.StatusCode;
        if (refusal.StatusCode == StatusCodes.Status401Unauthorized)
        {
            // Whoever is not let in is not told why.
            response.Headers.WWWAuthenticate = "Bearer";
            return Task.CompletedTask;
        }

        return WriteBodyAsync(response, new ErrorResponse(new Error(refusal.Code, refusal.Message)), cancellationToken);
    }

    private static Task WriteBodyAsync(HttpResponse response, object body, CancellationToken cancellationToken)
    {
        if (body is ExpectedReplies { Activities: { } activities, Written: { } written })
        {
            return WriteAsync(response, [.. activities.Select(activity => written.Of(activity) ?? ActivityJson.Serialize(activity))], cancellationToken);
        }

        var json = ActivityJson.Serialize(body);
        response.ContentType = Json;
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json, cancellationToken).AsTask();
    }

    /// <summary>As the serialiser would write <see cref="ExpectedReplies"/>.</summary>
    private static Task WriteAsync(HttpResponse response, byte[][] activities, CancellationToken cancellationToken)
    {
        var start = "{\"activities\":["u8;
        var end = "]}"u8;
        response.ContentType = Json;
        response.ContentLength = start.Length + activities.Sum(json => json.Length) + Math.Max(0, activities.Length - 1) + end.Length;
        var writer = response.BodyWriter;
        writer.Write(start);
        for (var i = 0; i < activities.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(","u8);
            }

            writer.Write(activities[i]);
        }

        writer.Write(end);
        return writer.FlushAsync(cancellationToken).AsTask();
    }
}
