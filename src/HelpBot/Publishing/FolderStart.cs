using HelpBot.Conversation.Content;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Publishing;

/// <summary>Answers from <c>dialogs/</c> as it stands in the folder, while the database is away since the start.</summary>
public sealed class FolderStart(KitSource kits, KitBuilder build, IOptions<HelpBotOptions> options)
{
    /// <exception cref="ContentException">The folder is not sound.</exception>
    public async Task AnswerAsync(CancellationToken cancellationToken)
    {
        var reading = ContentReader.Read(await DialogsFolder.ReadAsync(ProgramPlace.DialogsDirectory(options.Value), cancellationToken));
        var content = reading.Content ?? throw new ContentException(reading.Problems);
        kits.Swap(await Task.Run(() => build(content, 0), cancellationToken));
    }
}
