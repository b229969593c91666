using HelpBot.Conversation.Content;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Publishing;

/// <summary>The wording that this program answers with, read once: a file that someone is editing changes nothing until the next start.</summary>
public sealed class WordingSource(IOptions<HelpBotOptions> options)
{
    private volatile ProgramWording? _current;

    /// <summary>All of <c>dialogs/</c> as it stands.</summary>
    public Task<ContentFiles> ReadFolderAsync(CancellationToken cancellationToken) =>
        DialogsFolder.ReadAsync(ProgramPlace.DialogsDirectory(options.Value), cancellationToken);

    /// <summary>Takes the wording of a folder that was read and found sound: no need to read it again.</summary>
    public void Adopt(AgencyContent? content) => _current = content is null ? _current : new ProgramWording(content.Topics, content.Replay);

    /// <exception cref="ContentException">The wording cannot be read.</exception>
    public async Task<ProgramWording> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_current is { } current)
        {
            return current;
        }

        var problems = new List<Problem>();
        var wording = ContentReader.ReadWording(await ReadFolderAsync(cancellationToken), problems);
        return problems.Count > 0 ? throw new ContentException(problems) : _current = wording;
    }
}
