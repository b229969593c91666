using HelpBot.Conversation;
using HelpBot.Conversation.Content;

namespace HelpBot.Publishing;

/// <summary>Reads <c>dialogs/</c> at start and trains from it, while the rest of the service is put together: mostly the folder says what
/// the store says, and then this is the kit in force.</summary>
public sealed class FolderKit(WordingSource wording, KitBuilder build)
{
    private Task<FolderReading>? _begun;

    /// <summary>Begins ahead of <see cref="TakeAsync"/>; what goes wrong is told there.</summary>
    public void Begin(CancellationToken cancellationToken) => _begun ??= Task.Run(() => ReadAsync(cancellationToken), cancellationToken);

    /// <summary>The folder as it stands; of what was begun ahead, once.</summary>
    /// <exception cref="InvalidDataException">A file is not UTF-8, or too large.</exception>
    public Task<FolderReading> TakeAsync(CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _begun, null) ?? ReadAsync(cancellationToken);

    private async Task<FolderReading> ReadAsync(CancellationToken cancellationToken)
    {
        var files = await wording.ReadFolderAsync(cancellationToken);
        var reading = ContentReader.Read(files);
        wording.Adopt(reading.Content);
        return new FolderReading(
            DialogsFolder.Facts(files), reading, reading.Content is { } content ? Task.Run(() => build(content, 0), cancellationToken) : null);
    }
}

/// <summary>What the folder says.</summary>
/// <param name="Facts">Its facts, as they are written.</param>
/// <param name="Reading">What it says, and what is wrong with it.</param>
/// <param name="Building">Its kit, number 0, in the making; null when it is not sound.</param>
public sealed record FolderReading(IReadOnlyDictionary<string, string> Facts, ContentReading Reading, Task<ConversationKit>? Building);
