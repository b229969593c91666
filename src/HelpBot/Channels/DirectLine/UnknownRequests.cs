using HelpBot.Hosting;

namespace HelpBot.Channels.DirectLine;

/// <summary>What no endpoint takes is answered as every other error is, so that a client finds a code in it.</summary>
internal static class UnknownRequests
{
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.ContentType is not null || response.StatusCode is not (StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed))
        {
            return;
        }

        Cors.Mark(context);

        // Only the preflight answers at every address: one that takes nothing else is none.
        var isKnown = response.StatusCode == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow != HttpMethods.Options;
        if (!isKnown)
        {
            response.Headers.Remove("Allow");
        }

        await (isKnown
            ? ErrorBody.Result(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", $"This address takes {response.Headers.Allow}.")
            : ErrorBody.Result(StatusCodes.Status404NotFound, "NotFound", "Direct Line has no such address.")).ExecuteAsync(context);
    }
}
