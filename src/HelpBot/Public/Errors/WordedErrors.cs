using Microsoft.Net.Http.Headers;

namespace HelpBot.Public.Errors;

/// <summary>Gives people a worded page where programs get a bare status.</summary>
public static class WordedErrors
{
    /// <summary>Must stand before what may fail.</summary>
    public static void UseWordedErrors(this IApplicationBuilder app) =>
        app.UseWhen(WantsPage, pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = ProblemModel.Path,
                SuppressDiagnosticsCallback = _ => true, // the page logs it, without what was typed
            });
            pages.UseStatusCodePagesWithReExecute(ProblemModel.Path);
        });

    private static bool WantsPage(HttpContext context) =>
        context.Request.Headers[HeaderNames.Accept].Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
}
