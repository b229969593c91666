using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Safety;

/// <summary>The lines of this folder's text files and how the sample's recogniser reads them.</summary>
internal static class SafetyLines
{
    private static readonly Lazy<SafetyRecogniser> LazyRecogniser = new(() => new SafetyRecogniser(SampleContent.Agency));

    public static SafetyRecogniser Recogniser => LazyRecogniser.Value;

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(SampleContent.Directory)!, "tests", "HelpBot.Tests", "Safety");

    public static IReadOnlyList<string> Of(Language language, string kind) =>
    [
        .. File.ReadLines(Path.Combine(Folder, $"{language.Code()}-{kind}.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#')),
    ];

    public static SafetyReading Read(string text, Language? language = null, bool afterEmergency = false) =>
        Recogniser.Read(text, language, afterEmergency);

    /// <summary>The lines for which <paramref name="isWrong"/> holds, with the reading, for the message of a failed test.</summary>
    public static IReadOnlyList<string> Wrong(Language language, string kind, Func<SafetyReading, bool> isWrong) =>
    [
        .. Of(language, kind)
            .Select(line => (line, reading: Read(line, language)))
            .Where(pair => isWrong(pair.reading))
            .Select(pair => $"{pair.reading.Tier} {pair.reading.Kind} ({string.Join(' ', pair.reading.Reasons)}): {pair.line}"),
    ];
}
