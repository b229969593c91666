namespace HelpBot.Tests.Conversations;

/// <summary>A conversation as a text file. Lines:
/// <list type="bullet">
/// <item><c>locale: fr-CA</c> at the top, when it is not <c>en-CA</c>; <c># …</c> is a comment</item>
/// <item><c>joins:</c> someone opens the chat; <c>user: …</c> someone says something</item>
/// <item><c>bot: …</c> one reply; <c>…</c> stands for anything</item>
/// <item><c>topic: outcome: sources: quick:</c> of the reply above; <c>lacks: …</c> what it must not say</item>
/// </list></summary>
public sealed record Chat(string Locale, IReadOnlyList<ChatTurn> Turns)
{
    public static Chat Parse(string text)
    {
        var locale = "en-CA";
        var turns = new List<ChatTurn>();
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (kind, said) = (line[..Math.Max(colon, 0)], line[(colon + 1)..].Trim());
            switch (kind)
            {
                case "locale":
                    locale = said;
                    break;
                case "joins":
                    turns.Add(new ChatTurn(number, null, []));
                    break;
                case "user":
                    turns.Add(new ChatTurn(number, said, []));
                    break;
                case "bot":
                    turns[^1].Replies.Add(new ChatReply(number, said, []));
                    break;
                case "topic" or "outcome" or "sources" or "quick" or "lacks":
                    turns[^1].Replies[^1].Details.Add((number, kind, said));
                    break;
                default:
                    throw new FormatException($"Line {number}: '{line}' is none of locale, joins, user, bot, topic, outcome, sources, quick, lacks.");
            }
        }

        return new Chat(locale, turns);
    }
}

/// <param name="Said">Null when someone joins.</param>
public sealed record ChatTurn(int Line, string? Said, List<ChatReply> Replies);

public sealed record ChatReply(int Line, string Text, List<(int Line, string Kind, string Value)> Details);
