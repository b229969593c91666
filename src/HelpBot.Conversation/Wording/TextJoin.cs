namespace HelpBot.Conversation.Wording;

/// <summary>Joins pieces of a reply the way the language does.</summary>
public static class TextJoin
{
    /// <summary>"a", "a and b", "a, b and c" (in French "a, b et c").</summary>
    public static string Names(this IWording wording, Language language, IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => wording.Say(language, Topics.Help, ReplyKeys.Help.Join, ("list", string.Join(", ", names.SkipLast(1))), ("last", names[^1])),
    };

    /// <summary>Paragraphs with an empty line between them; those that are empty are left out.</summary>
    public static string Paragraphs(params IEnumerable<string?> paragraphs) =>
        string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrEmpty(paragraph)));

    /// <summary>One list entry a line.</summary>
    public static string Bullets(IEnumerable<string> entries) => string.Join("\n", entries.Select(entry => $"- {entry}"));
}
