using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace HelpBot.Public.Markup;

/// <summary>Renders the small Markdown of replies (paragraphs, <c>- </c> lists, <c>**bold**</c>) as HTML in which everything else is
/// text, the agency's own numbers dial, and no number is broken. <c>wwwroot/reply-html.js</c> does the same in the browser.</summary>
public sealed class ReplyHtml
{
    private const string Bullet = "- ";
    private readonly HtmlEncoder _encoder;
    private readonly Dictionary<string, string?> _links;
    private readonly Regex _marks;

    /// <param name="numbers">The only texts that become links, or a number that stays on one line.</param>
    public ReplyHtml(IEnumerable<PublishedNumber> numbers, HtmlEncoder encoder)
    {
        _encoder = encoder;
        _links = numbers.ToDictionary(number => number.Text, number => number.Uri, StringComparer.Ordinal);
        var known = string.Join('|', _links.Keys.Select(Regex.Escape));
        var number = known.Length > 0 ? $@"(?<![\w-])(?<number>{known})(?![\w-])" : "(?!)";
        _marks = new Regex($@"\*\*(?<bold>[^*\n]+)\*\*|{number}", RegexOptions.CultureInvariant);
    }

    /// <summary>The reply as HTML; safe for text from anyone.</summary>
    public IHtmlContent Render(string text)
    {
        var html = new StringBuilder(text.Length * 2);
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Block(html, block.Split('\n'));
        }

        return new HtmlString(html.ToString());
    }

    /// <summary>One line as HTML, for a place that cannot hold paragraphs.</summary>
    public IHtmlContent RenderLine(string text)
    {
        var html = new StringBuilder(text.Length * 2);
        Inline(html, text);
        return new HtmlString(html.ToString());
    }

    private void Block(StringBuilder html, string[] lines)
    {
        var at = 0;
        while (at < lines.Length)
        {
            var isList = IsItem(lines[at]);
            var end = at;
            while (end < lines.Length && IsItem(lines[end]) == isList)
            {
                end++;
            }

            Run(html, lines.AsSpan(at, end - at), isList);
            at = end;
        }
    }

    private void Run(StringBuilder html, ReadOnlySpan<string> lines, bool isList)
    {
        html.Append(isList ? "<ul>" : "<p>");
        for (var index = 0; index < lines.Length; index++)
        {
            html.Append(isList ? "<li>" : index > 0 ? "<br>" : "");
            Inline(html, isList ? lines[index][Bullet.Length..] : lines[index]);
            html.Append(isList ? "</li>" : "");
        }

        html.Append(isList ? "</ul>" : "</p>");
    }

    private void Inline(StringBuilder html, string text)
    {
        var from = 0;
        foreach (Match mark in _marks.Matches(text))
        {
            html.Append(_encoder.Encode(text[from..mark.Index]));
            from = mark.Index + mark.Length;
            if (mark.Groups["bold"] is { Success: true } bold)
            {
                html.Append("<strong>");
                Inline(html, bold.Value);
                html.Append("</strong>");
            }
            else
            {
                html.Append(_links[mark.Value] is { } link
                    ? $"<a href=\"{_encoder.Encode(link)}\">{_encoder.Encode(mark.Value)}</a>"
                    : $"<span class=\"number\">{_encoder.Encode(mark.Value)}</span>");
            }
        }

        html.Append(_encoder.Encode(text[from..]));
    }

    private static bool IsItem(string line) => line.StartsWith(Bullet, StringComparison.Ordinal);
}
