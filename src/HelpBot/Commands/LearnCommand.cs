using HelpBot.Conversation.Content;
using HelpBot.Publishing;
using HelpBot.Publishing.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Commands;

/// <summary><c>learn</c>: what the build runs, so that the first start need not learn.</summary>
internal static class LearnCommand
{
    /// <param name="dialogs">The folder to learn.</param>
    /// <param name="into">Where to put what was learnt.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(string dialogs, string into, CancellationToken cancellationToken)
    {
        var reading = ContentReader.Read(await DialogsFolder.ReadAsync(dialogs, cancellationToken));
        var content = reading.Content ?? throw new ContentException(reading.Problems);
        var folder = new ModelFolder(Path.GetFullPath(into), spare: 0);
        await using (var shelf = new ModelShelf([folder.Path], folder, NullLogger<ModelShelf>.Instance))
        {
            KitFactory.Build(content, revision: 0, shelf: shelf);
        }

        var files = Directory.Exists(folder.Path) ? Directory.GetFiles(folder.Path) : [];
        foreach (var file in files)
        {
            // It lies beside the program and holds no secret: whoever may run the one may read the other.
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            }
        }

        return files.Length > 0 ? ExitCodes.Done : throw new IOException($"Nothing can be kept in {folder.Path}.");
    }
}
