using HelpBot.Hosting;
using HelpBot.Storage;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing;

/// <summary>A database that was dropped and made anew while the service runs gets its tables, and the revision that this node answers
/// from. Not at once: somebody may be about to put a copy back by the server's own means.</summary>
public sealed partial class EmptyDatabase(
    IDatabaseUpdate database, IStoreStart store, IKeyStore keys, IRevisionStore revisions, Publisher publisher, TimeProvider time, ILogger<EmptyDatabase> logger,
    TimeSpan? grace = null)
{
    private readonly TimeSpan _grace = grace ?? TimeSpan.FromSeconds(15);

    private long? _since;
    private bool _isBegun;

    /// <summary>To be called every second while revisions cannot be read.</summary>
    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (publisher.Newest is not { } newest || (!_isBegun && !await database.IsEmptyAsync(cancellationToken)))
        {
            _since = null;
        }
        else if (_since is not { } since)
        {
            _since = time.GetTimestamp();
            LogEmpty(_grace.TotalSeconds, newest.Number);
        }
        else if (time.GetElapsedTime(since) >= _grace)
        {
            await FillAsync(newest, cancellationToken);
        }
    }

    /// <summary>Revisions can be read.</summary>
    public void IsWell() => _since = null;

    private async Task FillAsync(Revision newest, CancellationToken cancellationToken)
    {
        // Between the tables and the revision the database may go away again.
        _isBegun = true;
        await store.BeginAsync(cancellationToken);

        // Before a node that starts now makes others.
        await keys.PutBackAsync(cancellationToken);
        if (await revisions.PublishAsync(RevisionDraft.Again(newest), cancellationToken) is { } put)
        {
            LogFilled(put.Number);
        }

        (_since, _isBegun) = (null, false);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The database is there and empty: it was made anew. If it stays so for {Seconds} seconds, it gets its tables and revision {Number}, from which people are answered. To restore a copy of it instead, stop all nodes first.")]
    private partial void LogEmpty(double seconds, int number);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The empty database has its tables and revision {Number} again, and turns that were held follow. Earlier revisions, the audit and conversations until then are lost, unless you restore a backup.")]
    private partial void LogFilled(int number);
}
