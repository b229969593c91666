namespace HelpBot.Channels.DirectLine;

/// <summary>Lets pages of other origins read the answers. Whether they may ask is decided by token and origin; no cookie is involved.</summary>
internal static class Cors
{
    public static void Mark(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        if (origin.Count > 0)
        {
            context.Response.Headers.AccessControlAllowOrigin = origin;
            context.Response.Headers.Append("Vary", "Origin");
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }

    /// <summary>Answers the browser's question before a request, which carries no token yet.</summary>
    public static Task PreflightAsync(HttpContext context)
    {
        Mark(context);
        context.Response.Headers.AccessControlAllowMethods = "GET, POST";
        context.Response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        context.Response.Headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
