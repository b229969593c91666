using System.Globalization;
using HelpBot.Publishing.History;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>history</c> and <c>diff</c>: what was published, and what differs.</summary>
internal static class HistoryCommand
{
    /// <summary>The newest revisions, a line each.</summary>
    public static async Task<int> ListAsync(int most, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var entries = await services.GetRequiredService<RevisionHistory>().ListAsync(most, cancellationToken);
        foreach (var entry in entries)
        {
            Console.WriteLine(Line(entry));
        }

        if (entries.Count == 0)
        {
            Console.WriteLine($"Nothing was published yet in {PublishedStore.PlaceOf(services)}.");
        }
        else if (entries[^1].Parent > 0)
        {
            Console.WriteLine($"  … and {entries[^1].Number - 1} older: --limit {entries[0].Number} shows all.");
        }

        if (entries is [var newest, ..])
        {
            await RevisionFitReport.ShowNewestAsync(services.GetRequiredService<RevisionFit>(), newest.Number, cancellationToken);
        }

        return ExitCodes.Done;
    }

    /// <summary>One revision, and what it changed.</summary>
    public static async Task<int> ShowAsync(int number, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var history = services.GetRequiredService<RevisionHistory>();
        var revision = await history.ReadAsync(number, cancellationToken);
        Console.WriteLine(Line(new RevisionEntry(number, revision.Parent, revision.At, revision.Author, revision.From, revision.Note)));
        await RevisionFitReport.ShowAsync(services.GetRequiredService<RevisionFit>(), revision, cancellationToken);
        return revision.Parent == 0 ? ExitCodes.Done : await ShowAsync(history, revision.Parent, number, cancellationToken);
    }

    /// <summary>What one revision says otherwise than another.</summary>
    public static async Task<int> DifferenceAsync(int before, int after, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        return await ShowAsync(services.GetRequiredService<RevisionHistory>(), before, after, cancellationToken);
    }

    private static async Task<int> ShowAsync(RevisionHistory history, int before, int after, CancellationToken cancellationToken)
    {
        var changes = await history.DifferenceAsync(before, after, cancellationToken);
        PublicationReport.ShowChanges(changes, "");
        if (changes.Count == 0)
        {
            Console.WriteLine($"Revisions {before} and {after} say the same.");
        }

        return ExitCodes.Done;
    }

    private static string Line(RevisionEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.Number,5}  {entry.At:yyyy-MM-dd HH:mm:ss}Z  {entry.Author}: {entry.Note}{(entry.From.Length == 0 ? "" : $" ({entry.From})")}");
}
