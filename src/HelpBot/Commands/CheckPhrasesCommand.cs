using System.Text.Json;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Evaluation.Phrases;
using HelpBot.Publishing;

namespace HelpBot.Commands;

/// <summary><c>check --phrases</c>: which phrases of <c>dialogs/</c> change nothing?</summary>
internal static class CheckPhrasesCommand
{
    private const int MostChanged = 40;

    /// <param name="linesFile">Further lines that must stay what they are taken for, plain or JSON with <c>text</c>; null for none.</param>
    public static async Task<int> RunAsync(string? linesFile, CancellationToken cancellationToken)
    {
        var directory = CommandSettings.DialogsDirectory();
        var files = await DialogsFolder.ReadAsync(directory, cancellationToken);
        var reading = ContentReader.Read(files);
        var content = reading.Content ?? throw new ContentException(reading.Problems);
        var lines = linesFile is null ? [] : await ReadLinesAsync(linesFile, cancellationToken);
        var places = new PhrasePlaces(files);
        var idle = IdlePhrases.Find(
            content, lines,
            (part, found) =>
            {
                Console.Error.WriteLine($"part {part} of {IdlePhrases.Parts}: {found.Count} phrases");
                foreach (var phrase in found)
                {
                    Console.WriteLine($"{places.Of(phrase)}: {phrase.Text}");
                }
            },
            cancellationToken);
        Console.WriteLine($"{idle.Phrases.Count} of {idle.Total} phrases change nothing.");
        Console.WriteLine($"Without all of them, {idle.Changed.Count} of {idle.Watched} lines are taken for something else.");
        foreach (var line in idle.Changed.Take(MostChanged))
        {
            Console.WriteLine($"    {line}");
        }

        return 0;
    }

    private static async Task<IReadOnlyList<string>> ReadLinesAsync(string file, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        foreach (var line in await File.ReadAllLinesAsync(file, cancellationToken))
        {
            if (line.Trim().Length > 0)
            {
                lines.Add(line.StartsWith('{') ? Text(line, file, lines.Count + 1) : line);
            }
        }

        return lines;
    }

    private static string Text(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String
                ? text.GetString()!
                : throw new InvalidDataException($"{file}: question {number} has no 'text'; allowed are lines of plain text, or {{\"text\": \"…\"}}");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}: question {number} is not JSON; allowed are lines of plain text, or {{\"text\": \"…\"}}", wrong);
        }
    }
}
