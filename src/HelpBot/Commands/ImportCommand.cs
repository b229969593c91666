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
    /// <param name="note">Why; null: it names the folder.</param>
    /// <param name="mode">Show, publish, or publish and confirm.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(
        string? directory, int? parent, string author, string? note, PublishMode mode, CancellationToken cancellationToken)
    {
        var by = new Signature(author, AuditOrigin.CommandLine, note ?? $"Import of {NameOf(directory)}");
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var newest = await services.GetRequiredService<IRevisionReader>().LatestAsync(cancellationToken);
        var folder = directory is null ? await services.GetRequiredService<WordingSource>().ReadFolderAsync(cancellationToken) : null;
        var texts = folder is null ? await DialogsFolder.ReadFactsAsync(directory!, cancellationToken) : DialogsFolder.Facts(folder);
        var proposal = new Proposal { Parent = parent ?? newest?.Number ?? 0, Texts = texts, By = by, Action = AuditActions.Import };
        if (folder is not null && ContentReader.Read(folder) is { Content: null, Problems: var problems })
        {
            // As a whole: facts and wording stand in it side by side.
            var refused = new Publication { Status = PublicationStatus.Refused, Revision = newest, Problems = problems };
            await (mode == PublishMode.DryRun ? Task.CompletedTask : services.GetRequiredService<RefusedAttempts>().NoteAsync(proposal, refused, cancellationToken));
            throw new ContentException(problems);
        }

        return await PublishCommand.RunAsync(
            services, proposal, mode, Unchanged(directory ?? "dialogs/agency", texts, newest), directory, cancellationToken);
    }

    private static string NameOf(string? directory) =>
        directory is null ? "dialogs/agency" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));

    /// <summary>Why there is nothing to publish, when there is not.</summary>
    private static string Unchanged(string folder, IReadOnlyDictionary<string, string> texts, Revision? newest)
    {
        var rewritten = texts.Where(file => newest?.Texts.GetValueOrDefault(file.Key) != file.Value).Select(file => Path.GetFileName(file.Key)).ToList();
        return rewritten.Count == 0
            ? $"{folder} says what revision {newest?.Number} says; nothing to publish."
            : $"Nothing was published: {string.Join(", ", rewritten)} of {folder} differ from revision {newest?.Number} in comments or layout only. "
                + "A revision is published when a fact changes, and then the comments go along.";
    }
}
