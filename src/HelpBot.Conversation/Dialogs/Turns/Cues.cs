using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Short words that steer a conversation: yes, no, stop, next, back. They stand under <c>lists</c> of <c>help.yaml</c>.</summary>
/// <param name="Words">The message's words, lower-case, at most as many as matter.</param>
public sealed record Cues(AgencyContent Content, Language Language, IReadOnlyList<string> Words)
{
    public const string Yes = "affirm";
    public const string No = "deny";
    public const string Stop = "stop";
    public const string Next = "next";
    public const string Back = "back";

    private const int Looked = 8;
    private const int ShortMessage = 4;

    private static readonly char[] Separators = [' ', '\t', '\n', '\r', ',', '.', '!', '?', ';', ':', '…', '"', '«', '»', '(', ')'];

    /// <summary>Every list that must exist in both languages.</summary>
    public static IReadOnlyList<string> All { get; } = [Yes, No, Stop, Next, Back];

    public static Cues Of(AgencyContent content, Language language, string text) =>
        new(content, language, [.. text.ToLowerInvariant().Replace('’', '\'').Split(Separators, StringSplitOptions.RemoveEmptyEntries).Take(Looked)]);

    /// <summary>True when the message says little more than that.</summary>
    public bool Is(string cue) => (IsShort && Starts(cue)) || Phrases(cue).Any(phrase => Words.SequenceEqual(phrase));

    /// <summary>True when the message begins with it: "no, it was last week".</summary>
    public bool Starts(string cue) => Phrases(cue).Any(phrase => Words.Take(phrase.Length).SequenceEqual(phrase));

    /// <summary>True when the message has few words.</summary>
    public bool IsShort => Words.Count <= ShortMessage;

    private IEnumerable<string[]> Phrases(string cue) =>
        Content.Topic(Language, Topics.Help).Lists.TryGetValue(cue, out var phrases)
            ? phrases.Select(phrase => phrase.Split(' '))
            : [];
}
