using System.Text.Json;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Reads one line of a file of questions; what is wrong with it is told in the field's own name.</summary>
internal static class EvaluationLine
{
    public const string Allowed =
        """allowed is {"text": "…", "expect": {"topic": "…"}} or {"turns": [{"user": "…", "expect": {"topic": "…"}}]}""";

    /// <exception cref="FormatException">The line is not a question; the message says why.</exception>
    public static EvaluationCase Read(JsonElement line, int number)
    {
        if (line.ValueKind is not JsonValueKind.Object)
        {
            throw new FormatException($"is not an object; {Allowed}");
        }

        return new EvaluationCase
        {
            Id = Identity(line) ?? $"line-{number}",
            Language = Languages.Parse(Text(line, "lang", "")),
            Channel = Text(line, "channel", ""),
            Tags = Texts(line, "tags", ""),
            Turns = line.TryGetProperty("turns", out var turns) ? Turns(turns) : [Turn(line, "text", "")],
        };
    }

    private static IReadOnlyList<EvaluationTurn> Turns(JsonElement turns)
    {
        if (turns.ValueKind is not JsonValueKind.Array || turns.GetArrayLength() == 0)
        {
            throw new FormatException($"'turns' is not a list with at least one turn; {Allowed}");
        }

        return [.. turns.EnumerateArray().Select((turn, index) => turn.ValueKind is JsonValueKind.Object
            ? Turn(turn, "user", $"turns[{index}].") with { Tags = Texts(turn, "tags", $"turns[{index}].") }
            : throw new FormatException($"'turns[{index}]' is not an object; {Allowed}"))];
    }

    private static EvaluationTurn Turn(JsonElement turn, string said, string path)
    {
        var text = Text(turn, said, path) ?? throw new FormatException($"'{path}{said}' is missing; {Allowed}");
        if (!turn.TryGetProperty("expect", out var expect) || expect.ValueKind is not JsonValueKind.Object)
        {
            throw new FormatException($"'{path}expect' is missing or is not an object; {Allowed}");
        }

        path = $"{path}expect.";
        return new EvaluationTurn(text, new Expectation
        {
            Topic = Topic(Text(expect, "topic", path), path),
            MustContain = Texts(expect, "must_contain", path),
            MustNotContain = Texts(expect, "must_not_contain", path),
            Service = Text(expect, "service", path),
            Tip = Text(expect, "tip", path),
            AskBack = Flag(expect, "ask_back", path),
        });
    }

    private static string Topic(string? topic, string path) => topic is not null && Topics.All.Contains(topic)
        ? topic
        : throw new FormatException($"'{path}topic' is {(topic is null ? "missing" : $"'{topic}'")}; allowed: {string.Join(", ", Topics.All)}");

    // Some files number their lines.
    private static string? Identity(JsonElement line) =>
        line.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.Number ? id.GetRawText() : Text(line, "id", "");

    private static string? Text(JsonElement element, string name, string path) =>
        !element.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? null
        : value.ValueKind is JsonValueKind.String ? value.GetString()
        : throw new FormatException($"'{path}{name}' is {value.GetRawText()}; allowed is a text");

    private static bool Flag(JsonElement element, string name, string path) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
            && (value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? value.GetBoolean()
                : throw new FormatException($"'{path}{name}' is {value.GetRawText()}; allowed: true, false"));

    private static IReadOnlyList<string> Texts(JsonElement element, string name, string path)
    {
        if (!element.TryGetProperty(name, out var values) || values.ValueKind is JsonValueKind.Null)
        {
            return [];
        }

        return values.ValueKind is JsonValueKind.Array && values.EnumerateArray().All(value => value.ValueKind is JsonValueKind.String)
            ? [.. values.EnumerateArray().Select(value => value.GetString()!)]
            : throw new FormatException($"'{path}{name}' is {values.GetRawText()}; allowed is a list of texts");
    }
}
