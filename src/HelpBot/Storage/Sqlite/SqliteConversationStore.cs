using System.Collections.Concurrent;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Conversations in SQLite by plain ADO.NET, the recent ones also in memory. Answers go on when the file is away.</summary>
public sealed partial class SqliteConversationStore(
    SqliteDatabase database, SqliteTurnWriter writer, RecentConversations recent, TimeProvider time, ILogger<SqliteConversationStore> logger)
    : IConversationStore, IDisposable
{
    private const int LockSeconds = 1;

    private readonly ConcurrentBag<ConversationReader> _idle = [];
    private readonly Outage _outage = new(time);

    public bool IsSafe => Health.IsSafe;

    public StoreHealth Health => writer.Health;

    public ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(recent.Find(key) ?? Load(key));

    public ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken) =>
        new(writer.WriteAsync(before.After(turn), turn));

    public ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(
        ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        var known = recent.Find(key);
        var found = known is not null && Reaches(known, after) ? Tail() : Try(reader => reader.Read(key, after, most)) ?? Tail();
        return ValueTask.FromResult<IReadOnlyList<KeptActivity>>(found);

        // With the database away, as far back as memory reaches.
        KeptActivity[] Tail() => known is null ? [] : [.. known.Tail.Where(activity => activity.Sequence > after).Take(most)];
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private static bool Reaches(KeptConversation known, long after) =>
        after >= known.NextSequence - 1 || (known.Tail.Length > 0 && after >= known.Tail[0].Sequence - 1);

    private KeptConversation Load(ConversationKey key)
    {
        KeptConversation? found = null;
        var reached = Try(reader =>
        {
            found = reader.Read(key);
            return reader;
        });

        return found ?? (reached is null ? KeptConversation.WithoutPast(key, time.GetUtcNow()) : new KeptConversation { Key = key });
    }

    private T? Try<T>(Func<ConversationReader, T> read)
        where T : class
    {
        ConversationReader? reader = null;
        try
        {
            reader = TakeIdle() ?? new ConversationReader(database.Open(LockSeconds));
            var result = read(reader);
            _idle.Add(reader);
            _outage.IsOver();
            return result;
        }
        catch (SqliteException failure)
        {
            reader?.Dispose();
            if (SqliteProblem.IsDamage(failure))
            {
                database.Suspect();
            }

            if (_outage.IsNews())
            {
                LogAway(SqliteProblem.Words(failure));
            }

            return null;
        }
    }

    /// <summary>A reader of the file that is at the path now; null when there is none at hand.</summary>
    private ConversationReader? TakeIdle()
    {
        while (_idle.TryTake(out var reader))
        {
            if (!reader.HasMoved)
            {
                return reader;
            }

            reader.Dispose();
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Conversations cannot be read: {Problem}. Those in memory go on, others begin anew.")]
    private partial void LogAway(string problem);
}
