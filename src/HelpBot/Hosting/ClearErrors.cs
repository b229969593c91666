namespace HelpBot.Hosting;

/// <summary>The one catch-all of a request: what was sent wrongly is told as JSON with a 4xx, what failed here as a bare 500, and the
/// log names type and place, never what was sent.</summary>
public sealed partial class ClearErrors(RequestDelegate next, ILogger<ClearErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left; nobody is there to be told.
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            await ErrorBody.Result(wrong.StatusCode, "BadArgument", wrong.Message)
                .ExecuteAsync(context);
        }
#pragma warning disable CA1031 // The one catch-all of a request.
        catch (Exception failure) when (!context.Response.HasStarted && !WantsPage(context))
#pragma warning restore CA1031
        {
            LogFailed(context.Request.Method, context.Request.Path, failure.GetType().FullName!, failure.StackTrace);
            await ErrorBody.Result(StatusCodes.Status500InternalServerError, "ServiceError", "The request failed here.").ExecuteAsync(context);
        }
    }

    private static bool WantsPage(HttpContext context) =>
        context.Request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed with {Type}: {Stack}")]
    private partial void LogFailed(string method, PathString path, string type, string? stack);
}
