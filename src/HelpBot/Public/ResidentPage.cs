using System.Text.Encodings.Web;
using HelpBot.Conversation;
using HelpBot.Hosting;
using HelpBot.Public.Markup;
using HelpBot.Public.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace HelpBot.Public;

/// <summary>What every page for residents has: one revision, one language, and the rules of how it may be cached.</summary>
public abstract class ResidentPage(IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options) : PageModel
{
    /// <summary>The revision that the whole page speaks from.</summary>
    public ConversationKit Kit { get; } = kits.Current;

    /// <summary>False: the page says that it is a demonstration.</summary>
    public bool Live => options.Value.Live;

    public PageText Text { get; private set; } = null!;

    public IReadOnlyList<PublishedNumber> Numbers { get; private set; } = [];

    private ReplyHtml ReplyHtml { get; set; } = null!;

    /// <summary>A published text or a reply, as HTML.</summary>
    public IHtmlContent Html(string text) => ReplyHtml.Render(text);

    /// <summary>One line of text as HTML.</summary>
    public IHtmlContent Line(string text) => ReplyHtml.RenderLine(text);

    /// <summary>The address of a page of this site in the page's language.</summary>
    public string Link(string path) => Link(path, Text.Language);

    public static string Link(string path, Language language) => $"{path}?{PageLanguage.Field}={language.Code()}";

    /// <summary>The address that asks a question.</summary>
    public string AskLink(string question) => AskLink(question, Text.Language);

    public static string AskLink(string question, Language language) =>
        $"{Link(Questions.AskFields.Path, language)}&{Questions.AskFields.Question}={Uri.EscapeDataString(question)}";

    /// <summary>This page in the other language.</summary>
    public virtual string OtherLanguageLink => Link(Request.Path, Text.Other);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Text = new PageText(Kit, PageLanguage.Of(Request));
        Numbers = PublishedNumber.Of(Kit.Knowledge);
        ReplyHtml = new ReplyHtml(Numbers, encoder);
        Response.Headers.ContentSecurityPolicy = ContentPolicy.Page;
        Response.Headers.ContentLanguage = Text.Language.Locale();
        Response.Headers.CacheControl = "no-store";
        Response.Headers.Vary = "Accept-Language";
    }
}
