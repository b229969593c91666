using HelpBot.Conversation.Content;
using HelpBot.Publishing;

namespace HelpBot.Commands;

/// <summary><c>check</c>: is <c>dialogs/</c> sound?</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var directory = CommandSettings.DialogsDirectory();
        var files = await DialogsFolder.ReadAsync(directory, cancellationToken);
        var reading = ContentReader.Read(files);
        foreach (var problem in reading.Problems)
        {
            await Console.Error.WriteLineAsync(problem.ToString());
        }

        Console.WriteLine($"{directory}: {files.Texts.Count} files, " + reading.Problems.Count switch { 0 => "sound.", 1 => "1 problem.", var many => $"{many} problems." });
        return reading.Problems.Count == 0 ? 0 : 1;
    }
}
