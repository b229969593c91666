using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace HelpBot.Conversation.Content;

/// <summary>Says in plain words what is usually wrong where a file is no YAML: the parser's own words are for programmers.</summary>
internal static partial class YamlAdvice
{
    private const string OpenList = "a list in [ ] is not closed, or goes on after its ]";

    /// <summary>The line to look at (from 1), and what to do there.</summary>
    public static (int Line, string Message) Of(string text, YamlException error)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (Array.FindIndex(lines, MergeMark().IsMatch) is >= 0 and var mark)
        {
            return (mark + 1, "this line was left over when two versions were merged; keep one version, and delete the lines with the marks");
        }

        if (Array.FindIndex(lines, TabFirst().IsMatch) is >= 0 and var tab)
        {
            return (tab + 1, "a tab stands at the beginning of this line; use spaces");
        }

        var at = Math.Clamp((int)error.Start.Line, 1, lines.Length);
        var advice = Of(lines[at - 1], error.Message);
        return advice is null && Array.FindIndex(lines, IsOpenList) is >= 0 and var list
            ? (list + 1, OpenList)
            : (at, $"{advice ?? "this line does not line up with those above it: fields of one entry, and entries of one list, begin in the same column"} (YAML: {error.Message})");
    }

    private static string? Of(string line, string said) => line switch
    {
        _ when Twice().Match(said) is { Success: true } twice => $"'{twice.Groups["name"].Value}' stands twice in the same entry; keep one",
        _ when IsOpenList(line) => OpenList,
        _ when OddQuote().IsMatch(line) =>
            "a quotation mark is not closed, or stands inside a text that is in such marks itself; write the text without marks around it, or the one inside twice ('')",
        _ when OddBeginning().Match(line) is { Success: true } odd => $"a text that begins with {odd.Groups["sign"].Value.Trim()} needs \"quotation marks\" around it",
        _ when ColonInside().IsMatch(line) => "a text that holds a colon followed by a space needs \"quotation marks\" around it",
        _ when NoColon().IsMatch(line) => "after the name of a field comes a colon and a space, and before an entry of a list a hyphen and a space",
        _ => null,
    };

    private static bool IsOpenList(string line) => ListInBrackets().IsMatch(line)
        && (line.Count(sign => sign == '[') != line.Count(sign => sign == ']') || !line.TrimEnd().EndsWith(']'));

    [GeneratedRegex(@"\A(<{7}|={7}|>{7})( |\z)")]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"\A *\t")]
    private static partial Regex TabFirst();

    [GeneratedRegex(@"\ADuplicate key (?<name>.+?)\.?\z")]
    private static partial Regex Twice();

    [GeneratedRegex(@"\A\s*[\w-]+: +\[[^""']*\z")]
    private static partial Regex ListInBrackets();

    // A value that begins with a mark and does not end with its like, or goes on after it.
    [GeneratedRegex(@"\A\s*(- |[\w-]+: +)+(""[^""]*\z|'[^']*\z|""[^""]*""\s*[^\s#,]|'[^']*'\s*[^\s#,'])")]
    private static partial Regex OddQuote();

    [GeneratedRegex(@"\A\s*(- +|[\w-]+: +)(?<sign>[@%*&!`]|- )")]
    private static partial Regex OddBeginning();

    [GeneratedRegex(@"\A\s*(- )?[\w-]+: +[^\s""'\[{>|&*#].*:( |\z)")]
    private static partial Regex ColonInside();

    [GeneratedRegex(@"\A(?>\s*)(?!- |#)[^:\s][^:]*\z|\A\s*[\w-]+:[^\s:]")]
    private static partial Regex NoColon();
}
