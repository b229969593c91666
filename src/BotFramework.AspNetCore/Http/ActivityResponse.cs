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
        response.ContentType = Json;
        return response.Body.WriteAsync(ActivityJson.Serialize(body), cancellationToken).AsTask();
    }
}
