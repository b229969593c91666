using System.Threading.Channels;
using HelpBot.Turns;
using Npgsql;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Group commit: turns that arrive while a transaction runs share the next one. Few transactions run side by side, each on a
/// connection of its own. What cannot be written is held.</summary>
internal sealed partial class PostgresTurnWriter : IAsyncDisposable
{
    private const int MostInOneTransaction = 256;

    // Measured: decisions/0003.
    private const int SideBySide = 2;

    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>();
    private readonly PostgresDatabase _database;
    private readonly RecentConversations _recent;
    private readonly WaitingTurns _held;
    private readonly Action<Exception, IEnumerable<TurnRecord>> _hold;
    private readonly ILogger _logger;
    private readonly Task _loops;

    /// <param name="database">Where to write.</param>
    /// <param name="recent">What was written stays here for a while.</param>
    /// <param name="held">Knows when the database was away.</param>
    /// <param name="hold">Takes what could not be written.</param>
    /// <param name="logger">Told of what is not kept.</param>
    /// <param name="sideBySide">How many transactions at once.</param>
    public PostgresTurnWriter(
        PostgresDatabase database, RecentConversations recent, WaitingTurns held, Action<Exception, IEnumerable<TurnRecord>> hold, ILogger logger,
        int sideBySide = SideBySide)
    {
        (_database, _recent, _held, _hold, _logger) = (database, recent, held, hold, logger);
        _loops = Task.WhenAll(Enumerable.Range(0, sideBySide).Select(_ => Task.Run(RunAsync)));
    }

    /// <summary>Done when the turn is in the database, or held for it.</summary>
    /// <exception cref="ConversationMovedException">Another node was first.</exception>
    public Task WriteAsync(KeptConversation after, TurnRecord turn)
    {
        var request = new Request(after, turn, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _requests.Writer.TryWrite(request)
            ? request.Done.Task
            : Task.FromException(new ObjectDisposedException(nameof(PostgresTurnWriter)));
    }

    /// <summary>Writes what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _requests.Writer.TryComplete();
        await _loops;
    }

    private async Task RunAsync()
    {
        NpgsqlConnection? connection = null;
        var returns = 0;
        var requests = new List<Request>(MostInOneTransaction);
        while (await _requests.Reader.WaitToReadAsync())
        {
            while (requests.Count < MostInOneTransaction && _requests.Reader.TryRead(out var request))
            {
                requests.Add(request);
            }

            if (returns != _held.Returns)
            {
                returns = _held.Returns;
                await CloseAsync(connection);
                connection = null;
            }

            connection = await WriteAsync(connection, requests);
            requests.Clear();
        }

        await CloseAsync(connection);
    }

    /// <summary>Writes the turns, together when that works.</summary>
    /// <returns>The connection, for the next time; null when it is of no further use.</returns>
    private async Task<NpgsqlConnection?> WriteAsync(NpgsqlConnection? connection, List<Request> requests)
    {
        var writing = Task.FromResult<bool[]>([]);
        try
        {
            connection ??= await _database.Source.OpenConnectionAsync();
            var (batch, first, left) = (new TurnBatch(), new List<Request>(requests.Count), new List<Request>());
            requests.ForEach(request => (batch.TryAdd(request.Turn) ? first : left).Add(request));
            writing = batch.WriteAsync(connection, CancellationToken.None);
            var kept = await writing.WaitAsync(_database.Limit);
            for (var i = 0; i < first.Count; i++)
            {
                Settle(first[i], kept[i] || (!first[i].After.LacksPast && await LostConversation.GoOnAsync(connection, first[i].Turn).WaitAsync(_database.Limit)));
            }

            return left.Count == 0 ? connection : await WriteAsync(connection, left);
        }
        catch (NpgsqlException contradiction) when (requests.Count > 1 && (PostgresFailure.IsRefusal(contradiction) || PostgresFailure.IsCollision(contradiction)))
        {
            foreach (var request in requests)
            {
                connection = await WriteAsync(connection, [request]);
            }

            return connection;
        }
        catch (NpgsqlException contradiction) when (PostgresFailure.IsRefusal(contradiction))
        {
            LogRefused(PostgresFailure.Describe(contradiction));
            _recent.Forget(requests[0].Turn.Key);
            requests[0].Done.TrySetResult();
            return connection;
        }
#pragma warning disable CA1031 // Whatever it is, the loop goes on and nobody waits for ever.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Hold(requests, failure);
            _ = CloseAfterAsync(writing, connection);
            return null;
        }
    }

    private void Settle(Request request, bool isKept)
    {
        if (isKept)
        {
            _recent.Put(request.After);
            request.Done.TrySetResult();
        }
        else
        {
            _recent.Forget(request.Turn.Key);
            request.Done.TrySetException(new ConversationMovedException(request.Turn.Key));
        }
    }

    private void Hold(List<Request> requests, Exception failure)
    {
        var unsettled = requests.FindAll(request => !request.Done.Task.IsCompleted);
        unsettled.ForEach(request => _recent.Put(request.After, unsaved: 1));
        _hold(failure, unsettled.Select(request => request.Turn));
        unsettled.ForEach(request => request.Done.TrySetResult());
    }

    /// <summary>Not waited for: what was given up is still being told to the server.</summary>
    private static async Task CloseAfterAsync(Task writing, NpgsqlConnection? connection)
    {
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync(connection);
    }

    private static async ValueTask CloseAsync(NpgsqlConnection? connection)
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn contradicts the database ({Reason}) and is not kept.")]
    private partial void LogRefused(string reason);

    private sealed record Request(KeptConversation After, TurnRecord Turn, TaskCompletionSource Done);
}
