using HelpBot.Hosting;

namespace HelpBot.Public.Errors;

/// <summary>Gives people a worded page where programs get a bare status.</summary>
public static class WordedErrors
{
    /// <summary>Must stand before what may fail.</summary>
    public static void UseWordedErrors(this IApplicationBuilder app) =>
        app.UseWhen(context => Visitors.WantPage(context.Request), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = ProblemModel.Path,
                SuppressDiagnosticsCallback = _ => true, // the page logs it, without what was typed
            });
            pages.UseStatusCodePagesWithReExecute(ProblemModel.Path);
        });
}
