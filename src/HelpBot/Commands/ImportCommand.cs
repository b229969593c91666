using HelpBot.Conversation.Content;
using HelpBot.Publishing;
using HelpBot.Publishing.Editing;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>import</c>: publishes a folder as a new revision, after showing what differs.</summary>
internal static class ImportCommand
{
    /// <param name="directory">The folder of the six files; null: <c>dialogs/agency</c>.</param>
    /// <param name="parent">The revision that the files were exported from; null: the newest one.</param>
    /// <param name="author">Who publishes.</param>
    /// <param name="note">Why.</param>
    /// <param name="mode">Show, publish, or publish and confirm.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(
        string? directory, int? parent, string author, string note, PublishMode mode, CancellationToken cancellationToken)
    {
        var by = new Signature(author, AuditOrigin.CommandLine, note);
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var texts = directory is null
            ? await FolderAsync(services.GetRequiredService<WordingSource>(), cancellationToken)
            : await DialogsFolder.ReadFactsAsync(directory, cancellationToken);
        var newest = await services.GetRequiredService<IRevisionReader>().LatestNumberAsync(cancellationToken);
        var proposal = new Proposal { Parent = parent ?? newest, Texts = texts, By = by, Action = AuditActions.Import };
        var folder = directory ?? "dialogs/agency";
        return await PublishCommand.RunAsync(
            services.GetRequiredService<RevisionEditor>(), proposal, mode, $"{folder} says what revision {newest} says; nothing to publish.", cancellationToken);
    }

    /// <summary>The facts of <c>dialogs/</c>, which has to be sound as a whole: facts and wording stand in it side by side.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> FolderAsync(WordingSource wording, CancellationToken cancellationToken)
    {
        var folder = await wording.ReadFolderAsync(cancellationToken);
        var reading = ContentReader.Read(folder);
        return reading.Content is null ? throw new ContentException(reading.Problems) : DialogsFolder.Facts(folder);
    }
}
