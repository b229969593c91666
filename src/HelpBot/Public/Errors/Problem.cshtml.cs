using System.Text.Encodings.Web;
using HelpBot.Conversation;
using HelpBot.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace HelpBot.Public.Errors;

/// <summary>What a person sees in place of a page that does not exist or could not be made.</summary>
[IgnoreAntiforgeryToken]
public sealed partial class ProblemModel(
    IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options, ILogger<ProblemModel> logger)
    : ResidentPage(kits, encoder, options)
{
    /// <summary>Where the pipeline sends what failed; not an address of its own.</summary>
    public const string Path = "/problem";

    /// <summary>Beginning of the keys of its texts.</summary>
    public string Key => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => "not_found",
        < StatusCodes.Status500InternalServerError => "not_taken",
        _ => "failed",
    };

    /// <summary>The two languages, that of the page first: whoever is lost may have come by another language's link.</summary>
    public IEnumerable<PageText> Languages => [Text, new PageText(Kit, Text.Other)];

    public override string OtherLanguageLink => Link("/", Text.Other);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString is { } query)
        {
            Request.QueryString = new QueryString(query); // names the language
        }

        base.OnPageHandlerExecuting(context);
    }

    public void OnGet() => Report();

    public void OnPost() => Report();

    private void Report()
    {
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            LogFailed(Request.Method, failed.Path, failed.Error.GetType().FullName!, failed.Error.StackTrace);
        }
        else if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound; // asked for by its own address
        }
    }

    // Type and place, never the message: it may hold what was typed.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed with {Type}: {Stack}")]
    private partial void LogFailed(string method, string path, string type, string? stack);
}
