using HelpBot.Conversation.Content;
using HelpBot.Publishing;
using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>Puts what <c>dialogs/</c> says in force, as revision 0: better than no answer while the store is away.</summary>
public sealed class FolderStart(KitSource kits, KitBuilder build, IOptions<HelpBotOptions> options)
{
    /// <exception cref="ContentException">The folder is not sound.</exception>
    public async Task UseAsync(CancellationToken cancellationToken)
    {
        var reading = ContentReader.Read(await DialogsFolder.ReadAsync(ProgramPlace.DialogsDirectory(options.Value), cancellationToken));
        kits.Swap(build(reading.Content ?? throw new ContentException(reading.Problems), 0));
    }
}
