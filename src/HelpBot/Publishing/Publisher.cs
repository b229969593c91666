using HelpBot.Conversation.Content;
using HelpBot.Hosting;
using HelpBot.Storage.Revisions;
using Microsoft.Extensions.Options;

namespace HelpBot.Publishing;

/// <summary>Puts revisions in force: the first from <c>dialogs/agency</c>, then those of the store.</summary>
public sealed class Publisher(IRevisionReader published, IRevisionStore revisions, KitSource kits, KitBuilder build, IOptions<HelpBotOptions> options)
{
    private const string ImportAuthor = "import";

    private int _seen;

    /// <summary>Puts the newest revision in force; imports the folder when there is none.</summary>
    /// <param name="database">Done when the tables are up to date. Training does not wait for it: mostly the folder says what the
    /// store says, and then the one is of use for the other.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ContentException">The folder is not sound.</exception>
    public async Task<PublishReport> StartAsync(Task database, CancellationToken cancellationToken)
    {
        var folder = await DialogsFolder.ReadAsync(Directory, cancellationToken);
        var facts = DialogsFolder.Facts(folder);
        var building = Task.Run(() => build(Read(folder), 0), cancellationToken);
        await database;
        var latest = await published.LatestAsync(cancellationToken);
        if (latest is null)
        {
            _ = await building;
            latest = await revisions.PublishAsync(facts, ImportAuthor, "First import of dialogs/agency", cancellationToken);
        }

        _seen = latest.Number;
        var differences = FactsDifference.Between(latest.Texts, facts);
        var fromFolder = await building;
        var problems = differences.Count == 0 ? [] : Use(folder, latest);
        if (differences.Count == 0)
        {
            kits.Swap(fromFolder.As(latest.Number));
        }
        else if (problems.Count > 0)
        {
            // The stored facts no longer fit this program's wording: better the folder's answers than none.
            kits.Swap(fromFolder);
        }

        return new PublishReport(latest, differences, problems);
    }

    /// <summary>Publishes the folder as a new revision, unless it says what the store says; then null.</summary>
    /// <exception cref="ContentException">The folder is not sound.</exception>
    public async Task<PublishReport?> ImportAsync(string author, string note, CancellationToken cancellationToken)
    {
        var folder = await DialogsFolder.ReadAsync(Directory, cancellationToken);
        _ = Read(folder);
        var facts = DialogsFolder.Facts(folder);
        var latest = await published.LatestAsync(cancellationToken);
        var differences = latest is null ? [] : FactsDifference.Between(latest.Texts, facts);
        return latest is not null && differences.Count == 0
            ? null
            : new PublishReport(await revisions.PublishAsync(facts, author, note, cancellationToken), differences, []);
    }

    /// <summary>Puts a revision in force that was published elsewhere; null when there is none newer than the last one looked at.</summary>
    public async Task<PublishReport?> RefreshAsync(CancellationToken cancellationToken)
    {
        if (await published.LatestNumberAsync(cancellationToken) == _seen || await published.LatestAsync(cancellationToken) is not { } latest)
        {
            return null;
        }

        _seen = latest.Number;
        return new PublishReport(latest, [], Use(await DialogsFolder.ReadAsync(Directory, cancellationToken), latest));
    }

    private string Directory => ProgramPlace.DialogsDirectory(options.Value);

    private IReadOnlyList<Problem> Use(ContentFiles folder, Revision revision)
    {
        var reading = ContentReader.Read(DialogsFolder.With(folder, revision.Texts));
        if (reading.Content is { } content)
        {
            kits.Swap(build(content, revision.Number));
        }

        return reading.Problems;
    }

    private static AgencyContent Read(ContentFiles folder)
    {
        var reading = ContentReader.Read(folder);
        return reading.Content ?? throw new ContentException(reading.Problems);
    }
}

/// <summary>What became of the revisions.</summary>
/// <param name="Revision">The newest revision.</param>
/// <param name="Differences">What the folder says otherwise, for people.</param>
/// <param name="Problems">Why the revision could not be put in force; empty when it is.</param>
public sealed record PublishReport(Revision Revision, IReadOnlyList<string> Differences, IReadOnlyList<Problem> Problems);
