using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HelpBot.Channels.DirectLine;

/// <summary>Reads and writes bodies.</summary>
internal static class DirectLineBody
{
    private const int LongestPath = 100;

    /// <summary>The body; a new one when there is none.</summary>
    /// <exception cref="BadHttpRequestException">It is not the JSON that is expected.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : new()
    {
        if (context.Request.ContentLength is 0 || (context.Request.ContentLength is null && !context.Request.Headers.ContainsKey("Transfer-Encoding")))
        {
            return new T();
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted) ?? new T();
        }
        catch (JsonException wrong)
        {
            throw NotJson(wrong);
        }
    }

    /// <exception cref="BadHttpRequestException">It is not the JSON of an activity.</exception>
    public static async ValueTask<Activity> ReadActivityAsync(HttpContext context)
    {
        try
        {
            return await ActivityJson.DeserializeAsync<Activity>(context.Request.Body, context.RequestAborted) ?? throw NotJson(null);
        }
        catch (JsonException wrong)
        {
            throw NotJson(wrong);
        }
    }

    /// <summary>Says where the body is wrong, never what stands there.</summary>
    public static BadHttpRequestException NotJson(JsonException? wrong) =>
        new(wrong?.Path is { Length: > 1 and <= LongestPath } path
            ? $"The body is not the JSON that is expected here, at {path}." : "The body is not the JSON that is expected here.", wrong!);

    public static Task WriteAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(body, type, cancellationToken: context.RequestAborted);
    }
}
