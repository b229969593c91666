using System.Text.Encodings.Web;
using HelpBot.Conversation;
using HelpBot.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HelpBot.Public.Errors;

/// <summary>What a person sees in place of a page that does not exist or could not be made.</summary>
[IgnoreAntiforgeryToken]
public sealed class ProblemModel(IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options)
    : ResidentPage(kits, encoder, options)
{
    /// <summary>Where the pipeline sends what failed; not an address of its own.</summary>
    public const string Path = "/problem";

    /// <summary>Beginning of the keys of its texts.</summary>
    public string Key => Response.StatusCode == StatusCodes.Status404NotFound ? "not_found" : "failed";

    public override string OtherLanguageLink => Link("/", Text.Other);

    public void OnGet() => MarkIfAskedDirectly();

    public void OnPost() => MarkIfAskedDirectly();

    private void MarkIfAskedDirectly()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
