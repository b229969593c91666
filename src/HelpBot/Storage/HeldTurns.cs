using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Turns that were answered and that the database does not hold yet, oldest first. Bounded: when they would take more
/// memory than allowed, the oldest are given up and counted. Changed by one thread; anyone may read the counts.</summary>
/// <param name="recent">The conversations they belong to stay in memory meanwhile.</param>
/// <param name="mostBytes">Memory allowed, roughly.</param>
public sealed class HeldTurns(RecentConversations recent, long mostBytes)
{
    private readonly Queue<TurnRecord> _turns = new();
    private long _bytes;
    private int _count;
    private long _lost;

    public int Count => Volatile.Read(ref _count);

    /// <summary>How many were given up since the program started.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    /// <summary>All of them, in the order they came.</summary>
    public IReadOnlyCollection<TurnRecord> All => _turns;

    public void Add(TurnRecord turn)
    {
        _turns.Enqueue(turn);
        _bytes += SizeOf(turn);
        while (_bytes > mostBytes && _turns.Count > 1)
        {
            Take();
            Interlocked.Increment(ref _lost);
        }

        Volatile.Write(ref _count, _turns.Count);
    }

    /// <summary>All of them are in the database now.</summary>
    public void Saved()
    {
        while (_turns.Count > 0)
        {
            Take();
        }

        Volatile.Write(ref _count, 0);
    }

    private void Take()
    {
        var turn = _turns.Dequeue();
        _bytes -= SizeOf(turn);
        recent.Saved(turn.Key);
    }

    internal static long SizeOf(TurnRecord turn) =>
        400
        + turn.Activities.Sum(static activity => (long)activity.Size)
        + turn.State.Sum(static write => 120L + write.Key.Length + (write.Json?.Length ?? 0))
        + turn.Inquiries.Sum(static inquiry => 200L + (2 * inquiry.Text.Length));
}
