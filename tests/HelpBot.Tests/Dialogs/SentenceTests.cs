using System.Text.RegularExpressions;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>No sentence for a person stands in code.</summary>
public sealed partial class SentenceTests
{
    private const int Sentence = 4;

    private static readonly string Source = Path.Combine(Path.GetDirectoryName(SampleContent.Directory)!, "src");

    [Theory]
    [InlineData("HelpBot.Conversation")]
    [InlineData("HelpBot/Public")]
    [InlineData("HelpBot/Channels")]
    [InlineData("HelpBot/Staff")]
    public void Sentences_stand_in_dialogs(string folder)
    {
        var path = Path.Combine(Source, folder);
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories) : [];
        var found = files
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .SelectMany(file => Statements(File.ReadAllText(file)).Select(statement => (File: Path.GetRelativePath(Source, file), statement)))
            .Where(one => !ForOperators().IsMatch(one.statement))
            .SelectMany(one => Literals().Matches(one.statement).Select(match => $"{one.File}: {match.Value}"))
            .Where(literal => Words().Count(literal[(literal.IndexOf(':', StringComparison.Ordinal) + 1)..]) >= Sentence)
            .ToList();
        Assert.Empty(found);
    }

    /// <summary>The code without comments, cut at the ends of statements.</summary>
    private static IEnumerable<string> Statements(string code) => Ends().Split(Comments().Replace(code, ""));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@";\s*$|^\s*[{}]\s*$", RegexOptions.Multiline)]
    private static partial Regex Ends();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literals();

    /// <summary>Words with a space before them.</summary>
    [GeneratedRegex(@"(?<=[\s""])[\p{L}'’-]{2,}(?=[\s"".,!?])")]
    private static partial Regex Words();

    /// <summary>Errors, logs, problems of content and patterns are for operators and authors: English, in code.</summary>
    [GeneratedRegex(@"Exception\(|Problem\(|problems\.|Require\(|Log(?:ger)?\w*[.(]|LoggerMessage|GeneratedRegex|return \$?""|=> \$?""'|\? \$""|: \$""")]
    private static partial Regex ForOperators();
}
