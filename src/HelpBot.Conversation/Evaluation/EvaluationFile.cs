using System.Text.Json;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Reads files of questions: one JSON object a line, with <c>text</c> and <c>expect</c>, or with <c>turns</c> of <c>user</c> and <c>expect</c>.</summary>
public static class EvaluationFile
{
    /// <exception cref="FormatException">A line is not such an object; the message names the line and what is wrong with it.</exception>
    public static IReadOnlyList<EvaluationCase> Parse(IEnumerable<string> lines)
    {
        List<EvaluationCase> cases = [];
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(line);
                cases.Add(ReadCase(document.RootElement, number));
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"line {number}: {error.Message}", error);
            }
        }

        return cases;
    }

    private static EvaluationCase ReadCase(JsonElement element, int number) => new()
    {
        Id = Text(element, "id") ?? $"line-{number}",
        Language = Languages.Parse(Text(element, "lang")) ?? Language.English,
        Channel = Text(element, "channel"),
        Tags = Texts(element, "tags"),
        Turns = element.TryGetProperty("turns", out var turns)
            ? [.. turns.EnumerateArray().Select(turn => ReadTurn(turn, "user"))]
            : [ReadTurn(element, "text")],
    };

    private static EvaluationTurn ReadTurn(JsonElement element, string said)
    {
        var expect = element.GetProperty("expect");
        return new EvaluationTurn(
            Text(element, said) ?? throw new KeyNotFoundException($"'{said}' is missing"),
            new Expectation
            {
                Topic = KnownTopic(Text(expect, "topic")),
                MustContain = Texts(expect, "must_contain"),
                MustNotContain = Texts(expect, "must_not_contain"),
                Service = Text(expect, "service"),
                Tip = Text(expect, "tip"),
                AskBack = expect.TryGetProperty("ask_back", out var askBack) && askBack.GetBoolean(),
            });
    }

    private static string KnownTopic(string? topic) => topic is not null && Topics.All.Contains(topic)
        ? topic
        : throw new KeyNotFoundException($"expect.topic '{topic}' is no topic; allowed: {string.Join(", ", Topics.All)}");

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString() ?? "")] : [];
}
