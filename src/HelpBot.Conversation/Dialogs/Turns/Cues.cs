using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Short words that steer a conversation: yes, no, stop, next, back. They stand under <c>lists</c> of <c>help.yaml</c>.</summary>
public sealed class Cues(AgencyContent content, Language language, string text)
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

    // At most as many as matter.
    private string[] Words => field ??= [.. text.ToLowerInvariant().Replace('’', '\'').Split(Separators, StringSplitOptions.RemoveEmptyEntries).Take(Looked)];

    /// <summary>True when the message has few words.</summary>
    public bool IsShort => Words.Length <= ShortMessage;

    /// <summary>True when the message says little more than that.</summary>
    public bool Is(string cue) => Find(cue, mayGoOn: IsShort);

    /// <summary>True when the message begins with it: "no, it was last week".</summary>
    public bool Starts(string cue) => Find(cue, mayGoOn: true);

    private bool Find(string cue, bool mayGoOn)
    {
        foreach (var phrase in content.Topic(language, Topics.Help).Lists.GetValueOrDefault(cue, []))
        {
            if (Begins(phrase, out var length) && (mayGoOn || length == Words.Length))
            {
                return true;
            }
        }

        return false;
    }

    private bool Begins(ReadOnlySpan<char> phrase, out int length)
    {
        length = 0;
        foreach (var word in phrase.Split(' '))
        {
            if (length == Words.Length || !phrase[word].SequenceEqual(Words[length]))
            {
                return false;
            }

            length++;
        }

        return true;
    }
}
