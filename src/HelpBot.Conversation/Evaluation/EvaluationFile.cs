using System.Text.Json;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Reads files of questions: one JSON object a line, with <c>text</c> and <c>expect</c>, or with <c>turns</c> of <c>user</c> and
/// <c>expect</c>. Only those and <c>expect.topic</c> are needed; fields that it does not know are left alone.</summary>
public static class EvaluationFile
{
    private const int MostProblems = 10;

    /// <exception cref="FormatException">Some lines are not such objects; the message names each, what is wrong with it and what is
    /// allowed. Or there is no question at all.</exception>
    public static IReadOnlyList<EvaluationCase> Parse(IEnumerable<string> lines)
    {
        List<EvaluationCase> cases = [];
        List<string> problems = [];
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                Read(line.TrimStart('\uFEFF'), number, cases, problems);
            }
        }

        if (problems.Count > 0)
        {
            var more = problems.Count > MostProblems ? $"{Environment.NewLine}and {problems.Count - MostProblems} more lines" : "";
            throw new FormatException(string.Join(Environment.NewLine, problems.Take(MostProblems)) + more);
        }

        return cases.Count > 0 ? cases : throw new FormatException($"holds no question; {EvaluationLine.Allowed}");
    }

    private static void Read(string line, int number, List<EvaluationCase> cases, List<string> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            cases.Add(EvaluationLine.Read(document.RootElement, number));
        }
        catch (JsonException error)
        {
            problems.Add($"line {number}: is not JSON (at character {error.BytePositionInLine + 1}); {EvaluationLine.Allowed}");
        }
        catch (FormatException error)
        {
            problems.Add($"line {number}: {error.Message}");
        }
    }
}
