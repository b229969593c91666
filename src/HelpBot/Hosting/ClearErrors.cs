namespace HelpBot.Hosting;

/// <summary>The one catch-all of a request: what was sent wrongly is told with a 4xx, what failed here with a bare 500; programs find
/// JSON, people the page that <c>Public/Errors</c> makes of the status. The log names type and place, never what was sent.</summary>
public sealed partial class ClearErrors(RequestDelegate next, ILogger<ClearErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBare(context))
            {
                await TellAsync(context, context.Response.StatusCode);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left; nobody is there to be told.
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            await TellAsync(context, wrong.StatusCode, wrong.Message);
        }
#pragma warning disable CA1031 // The one catch-all of a request.
        catch (Exception failure) when (!context.Response.HasStarted && !Visitors.WantPage(context.Request))
#pragma warning restore CA1031
        {
            LogFailed(context.Request.Method, context.Request.Path, failure.GetType().FullName!, failure.StackTrace);
            await TellAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>True for what no endpoint took.</summary>
    private static bool IsBare(HttpContext context) => context.Response is
    {
        HasStarted: false, ContentType: null, ContentLength: null,
        StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed,
    };

    private static Task TellAsync(HttpContext context, int status, string? message = null)
    {
        if (Visitors.WantPage(context.Request))
        {
            // The page does not need what was sent, and it might fail again.
            context.Request.Form = FormCollection.Empty;
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        var (code, usual) = status switch
        {
            StatusCodes.Status404NotFound => ("NotFound", "There is no such address."),
            StatusCodes.Status405MethodNotAllowed => ("MethodNotAllowed", $"This address takes {context.Response.Headers.Allow}."),
            StatusCodes.Status413PayloadTooLarge => ("MessageSizeTooBig", "The body is too large."),
            StatusCodes.Status500InternalServerError => ("ServiceError", "The request failed here."),
            _ => ("BadArgument", "The request is not what is expected here."),
        };
        return ErrorBody.Result(status, code, message ?? usual).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed with {Type}: {Stack}")]
    private partial void LogFailed(string method, PathString path, string type, string? stack);
}
