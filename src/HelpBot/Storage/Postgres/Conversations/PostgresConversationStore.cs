using HelpBot.Hosting;
using HelpBot.Turns;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Conversations in PostgreSQL by plain ADO.NET, the recent ones also in memory. A turn may begin on what is in memory: the
/// commit finds out whether another node was first. Answers go on when the database is away.</summary>
public sealed partial class PostgresConversationStore : IConversationStore, IAsyncDisposable
{
    private readonly RecentConversations _recent;
    private readonly TimeProvider _time;
    private readonly Outage _outage;
    private readonly ILogger _logger;
    private readonly TimeSpan _limit;
    private readonly ConversationQueries _queries;
    private readonly WaitingTurns _held;
    private readonly PostgresTurnWriter _writer;
    private readonly WaitingTurnsReturn _return;

    public PostgresConversationStore(
        PostgresDatabase database, RecentConversations recent, IOptions<HelpBotOptions> options, TimeProvider time,
        ILogger<PostgresConversationStore> logger, TimeSpan? lastTries = null)
    {
        (_recent, _time, _logger, _outage) = (recent, time, logger, new Outage(time));
        _limit = database.Limit;
        _queries = new ConversationQueries(database.Source);
        _held = new WaitingTurns(recent, options.Value.Limits.HeldMegabytes * (1L << 20));
        _writer = new PostgresTurnWriter(database, recent, _held, HoldAsAway, logger);
        _return = new WaitingTurnsReturn(database, recent, _held, _outage, new LastTries(lastTries, time, logger), time, logger);
    }

    public bool IsSafe => !_held.IsAway;

    public StoreHealth Health => _held.Health;

    public async ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        if (_recent.Find(key) is { } known)
        {
            return known;
        }

        var reached = false;
        var found = await TryAsync(async () =>
        {
            var read = await _queries.ReadAsync(key, cancellationToken);
            reached = true;
            return read;
        });

        return found ?? (reached ? new KeptConversation { Key = key } : KeptConversation.WithoutPast(key, _time.GetUtcNow()));
    }

    public async ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken)
    {
        var after = before.After(turn);
        if (_held.IsAway)
        {
            _recent.Put(after, unsaved: 1);
            if (_held.TryHold(turn))
            {
                return;
            }

            _recent.Saved(turn.Key);
        }

        await _writer.WriteAsync(after, turn);
    }

    public async ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(
        ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        // What is in memory is true, but another node may know more: the database is asked when this is all, or when more was asked for.
        // With the database away it is as far back as memory reaches.
        KeptActivity[] here = _recent.Find(key) is { Tail: var tail } ? [.. tail.Where(activity => activity.Sequence > after).Take(most)] : [];
        return here.Length > 0 && here[0].Sequence == after + 1
            ? here
            : await TryAsync<IReadOnlyList<KeptActivity>>(async () => await _queries.ReadAsync(key, after, most, cancellationToken)) ?? here;
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _return.DisposeAsync();
    }

    /// <summary>Null when the database is away.</summary>
    private async Task<T?> TryAsync<T>(Func<Task<T?>> read)
        where T : class
    {
        for (var again = false; !_held.IsAway; again = true)
        {
            try
            {
                return await read().WaitAsync(_limit, _time);
            }
            catch (Exception failure) when (PostgresFailure.IsAway(failure))
            {
                if (!again && PostgresFailure.IsBroken(failure))
                {
                    continue;
                }

                HoldAsAway(failure, []);
            }
        }

        return null;
    }

    private void HoldAsAway(Exception failure, IEnumerable<TurnRecord> turns)
    {
        _held.Hold(PostgresFailure.Problem(failure), turns);
        if (_outage.IsNews())
        {
            LogAway(PostgresFailure.Describe(failure));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database is away: {Reason}. Answers go on, and turns are held in memory.")]
    private partial void LogAway(string reason);
}
