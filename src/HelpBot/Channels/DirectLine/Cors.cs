namespace HelpBot.Channels.DirectLine;

/// <summary>Lets pages of other origins read the answers. Whether they may ask is decided by token and origin; no cookie is involved.</summary>
internal static class Cors
{
    /// <summary>Around every request, so that refusals can be read too.</summary>
    public static async Task MarkAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        if (context.Request.Headers.Origin is { Count: > 0 } origin)
        {
            response.Headers.AccessControlAllowOrigin = origin;
            response.Headers.Append("Vary", "Origin");
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        await next(context);

        // Only the preflight answers at every address: one that takes nothing else is none.
        if (!response.HasStarted && response.StatusCode == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow == HttpMethods.Options)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.Headers.Remove("Allow");
        }
    }

    /// <summary>Answers the browser's question before a request, which carries no token yet.</summary>
    public static Task PreflightAsync(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowMethods = "GET, POST";
        context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        context.Response.Headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
