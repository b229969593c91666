using System.Text.RegularExpressions;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>No sentence for a person stands in code.</summary>
public sealed partial class SentenceTests
{
    private const int FewestWords = 4;

    private static readonly string Source = Path.Combine(Path.GetDirectoryName(SampleContent.Directory)!, "src");

    /// <summary>Read by authors and operators (complaints about files, the score of an evaluation) or by programs (errors of a protocol).</summary>
    private static readonly IReadOnlyList<string> NotForPeople =
    [
        "HelpBot.Conversation/Content/", "HelpBot.Conversation/Evaluation/", "HelpBot.Conversation/Wording/WordingCheck.cs",
        "HelpBot/Channels/DirectLine/", "HelpBot/Channels/Messages/",
    ];

    [Theory]
    [InlineData("HelpBot.Conversation")]
    [InlineData("HelpBot/Public")]
    [InlineData("HelpBot/Channels")]
    [InlineData("HelpBot/Staff")]
    [InlineData("HelpBot/Turns")]
    public void Sentences_stand_in_dialogs(string folder)
    {
        var path = Path.Combine(Source, folder);
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories) : [];
        var found =
            from file in files
            let name = Path.GetRelativePath(Source, file).Replace('\\', '/')
            where !NotForPeople.Any(part => name.StartsWith(part, StringComparison.Ordinal)) && !name.Contains("/obj/", StringComparison.Ordinal)
            from sentence in SentencesIn(File.ReadAllText(file))
            select $"{name}: {sentence}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("var text = \"We will call you back soon.\";", true)]
    [InlineData("return $\"Appelez au {number} pour en savoir plus\";", true)]
    [InlineData("throw new InvalidOperationException(\"The turn has not been read.\");", false)]
    [InlineData("// \"We will call you back soon.\"", false)]
    [InlineData("var words = \"one two three four five\";", false)]
    [InlineData("const string Key = \"Thank you\";", false)]
    public void A_sentence_is_told_from_other_strings(string code, bool sentence) => Assert.Equal(sentence, SentencesIn(code).Any());

    private static IEnumerable<string> SentencesIn(string code) =>
        from statement in Ends().Split(Comments().Replace(code, ""))
        where !Errors().IsMatch(statement)
        from Match literal in Literals().Matches(statement)
        where Words().Count(literal.Value) >= FewestWords && LooksSaid().IsMatch(literal.Value)
        select literal.Value;

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@";\s*$|^\s*[{}]\s*$", RegexOptions.Multiline)]
    private static partial Regex Ends();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"(?<=[\s""])[\p{L}][\p{L}'’-]*(?=[\s"".,!?])")]
    private static partial Regex Words();

    /// <summary>Begins with a capital letter or ends as a sentence does.</summary>
    [GeneratedRegex(@"^""\p{Lu}|[.!?]""$")]
    private static partial Regex LooksSaid();

    /// <summary>Errors and logs are English, in code; formats are no words.</summary>
    [GeneratedRegex(@"Exception|LoggerMessage|\.Log\w+\(|GeneratedRegex|\.ToString\(")]
    private static partial Regex Errors();
}
