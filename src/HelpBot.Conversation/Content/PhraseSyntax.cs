namespace HelpBot.Conversation.Content;

/// <summary>The small language of phrases: <c>[optional]</c>, <c>(one|another)</c>, <c>{slot}</c>.</summary>
public static class PhraseSyntax
{
    /// <summary>Slots, each filled with the names of one kind of fact.</summary>
    public static IReadOnlyList<string> Slots { get; } = ["service", "contact", "tip", "faq", "incident", "agency"];

    /// <summary>What is wrong with a phrase; null when it is sound.</summary>
    public static string? Problem(string phrase)
    {
        var open = new Stack<char>();
        foreach (var letter in phrase)
        {
            if (letter is '(' or '[' or '{')
            {
                open.Push(letter);
            }
            else if (letter is ')' or ']' or '}' && (open.Count == 0 || open.Pop() != Opening(letter)))
            {
                return $"a '{letter}' closes nothing";
            }
            else if (letter == '|' && !open.Contains('('))
            {
                return "a '|' stands outside of parentheses";
            }
        }

        if (open.Count > 0)
        {
            return $"a '{open.Peek()}' is not closed";
        }

        return Placeholders.In(phrase).FirstOrDefault(slot => !Slots.Contains(slot)) is { } unknown
            ? $"{{{unknown}}} is no slot; allowed: {string.Join(", ", Slots)}"
            : null;
    }

    private static char Opening(char closing) => closing switch { ')' => '(', ']' => '[', _ => '{' };
}
