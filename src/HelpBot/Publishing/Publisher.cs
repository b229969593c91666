using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing;

/// <summary>Puts revisions in force: the first from <c>dialogs/agency</c>, then those of the store. A revision that this program cannot
/// put in force leaves the last good one standing. Turns read <see cref="KitSource"/> and wait for nothing here.</summary>
public sealed class Publisher(
    IRevisionReader published, IRevisionStore revisions, KitSource kits, KitBuilder build, WordingSource wording, FolderKit folder) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly SemaphoreSlim _training = new(1, 1);
    private readonly Lock _sync = new();

    private int _lookedAt;
    private int _inForce;
    private volatile StandIn? _standIn;
    private volatile Revision? _newest;

    /// <summary>Number of the revision in force; 0 while the folder answers.</summary>
    public int InForce => Volatile.Read(ref _inForce);

    /// <summary>What answers in the place of the newest revision, and why; null when the newest answers.</summary>
    public StandIn? StandIn => _standIn;

    /// <summary>The newest revision that the store has told of, as it was published.</summary>
    public Revision? Newest => _newest;

    /// <summary>Puts the newest sound revision in force; imports the folder when there is none.</summary>
    /// <param name="database">Done when the tables are up to date. Training does not wait for it: mostly the folder says what the
    /// store says, and then the one is of use for the other.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ContentException">The folder is not sound, and no revision can stand in for it.</exception>
    public async Task<PublishReport> StartAsync(Task database, CancellationToken cancellationToken)
    {
        var (facts, reading, building) = await folder.TakeAsync(cancellationToken);
        await database;
        var latest = await published.LatestAsync(cancellationToken);
        if (latest is null)
        {
            // Nothing is stored that cannot be trained.
            _ = building is null ? throw new ContentException(reading.Problems) : await building;
            latest = await revisions.PublishAsync(RevisionDraft.FirstImport(facts), cancellationToken)
                ?? await published.LatestAsync(cancellationToken)
                ?? throw new InvalidOperationException("The store says that a first revision exists, and gives none.");
        }

        var start = new RevisionStart(revisions, build, await wording.CurrentAsync(cancellationToken));
        var (kit, number, problems) = await start.NewestSoundAsync(latest, facts, building, cancellationToken);
        if (kit is null)
        {
            kit = building is null ? throw new ContentException([.. problems, .. reading.Problems]) : await building;
        }

        (_lookedAt, _newest) = (latest.Number, latest);
        Swap(kit, number, InForce);
        _standIn = StandIn.Of(latest.Number, number, problems);
        return new PublishReport(latest, Differences(latest, facts, reading.Content?.Knowledge), problems) { InForce = number };
    }

    /// <summary>Puts a revision in force that was published elsewhere; null when there is none newer than the last one looked at. Its facts
    /// are said from now on; questions are read as before until <see cref="PublishReport.Training"/> is done.</summary>
    public async Task<PublishReport?> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var before = InForce;
            if (await published.LatestNumberAsync(cancellationToken) == Volatile.Read(ref _lookedAt)
                || await published.LatestAsync(cancellationToken) is not { } latest || latest.Number == Volatile.Read(ref _lookedAt))
            {
                return null;
            }

            // Whatever comes of it: the same revision is not tried every second.
            Volatile.Write(ref _lookedAt, latest.Number);
            _newest = latest;
            var reading = ContentReader.ReadStored(latest.Texts, await wording.CurrentAsync(cancellationToken));
            _standIn = reading.Content is null ? StandIn.Of(latest.Number, InForce, reading.Problems) : _standIn;
            var training = reading.Content is { } content ? await PutInForceAsync(content, latest.Number, before, cancellationToken) : Task.CompletedTask;
            return new PublishReport(latest, [], reading.Problems) { InForce = InForce, Training = training };
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <returns>Done when its questions are learnt, too.</returns>
    private async Task<Task> PutInForceAsync(AgencyContent content, int number, int before, CancellationToken cancellationToken)
    {
        try
        {
            if (kits.IsReady && kits.Current.WithFacts(content, number) is { } meanwhile)
            {
                Swap(meanwhile, number, before);
                return TrainAsync(content, number, before: number, cancellationToken);
            }

            await TrainAsync(content, number, before, cancellationToken);
            return Task.CompletedTask;
        }
        finally
        {
            // Also when training failed, whatever the reason.
            _standIn = InForce >= number ? null : StandIn.Of(number, InForce, []);
        }
    }

    private async Task TrainAsync(AgencyContent content, int number, int before, CancellationToken cancellationToken)
    {
        await _training.WaitAsync(cancellationToken);
        try
        {
            // A newer one that came meanwhile is trained instead.
            if (InForce == before)
            {
                Swap(await Task.Run(() => build(content, number), cancellationToken), number, before);
            }
        }
        finally
        {
            _training.Release();
        }
    }

    /// <summary>Puts in force what this process has just published, without training it again.</summary>
    public void TakeUp(ConversationKit kit, Revision revision)
    {
        lock (_sync)
        {
            if (kit.Knowledge.Revision > _inForce)
            {
                kits.Swap(kit);
                _inForce = kit.Knowledge.Revision;
                _lookedAt = Math.Max(_lookedAt, _inForce);
                (_standIn, _newest) = (null, revision);
            }
        }
    }

    public void Dispose()
    {
        _refreshing.Dispose();
        _training.Dispose();
    }

    /// <summary>Never back to an older one, unless the store itself went back (a backup was restored) and nobody published meanwhile.</summary>
    private void Swap(ConversationKit kit, int number, int before)
    {
        lock (_sync)
        {
            if (number > _inForce || _inForce == before)
            {
                kits.Swap(kit);
                _inForce = number;
            }
        }
    }

    private static IReadOnlyList<string> Differences(Revision latest, IReadOnlyDictionary<string, string> facts, KnowledgeBase? folder)
    {
        if (latest.Says(facts))
        {
            return [];
        }

        return folder is null ? ["the folder is not sound: see the command check"]
            : KnowledgeTexts.Read(latest.Texts, latest.Number) is { } stored
                ? [.. KnowledgeDifference.Between(stored, folder).Select(change => change.ToString())]
                : [$"revision {latest.Number} cannot be read by this program"];
    }
}

/// <summary>What became of the revisions.</summary>
/// <param name="Revision">The newest revision.</param>
/// <param name="Differences">What the folder says otherwise, for people.</param>
/// <param name="Problems">What is wrong with the newest revision; flaws only when it is in force.</param>
public sealed record PublishReport(Revision Revision, IReadOnlyList<string> Differences, IReadOnlyList<Problem> Problems)
{
    /// <summary>The revision that answers; 0: the folder does.</summary>
    public int InForce { get; init; }

    /// <summary>Done when questions are read as the revision has them, too.</summary>
    public Task Training { get; init; } = Task.CompletedTask;
}
