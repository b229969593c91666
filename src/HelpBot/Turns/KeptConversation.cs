using HelpBot.Conversation;

namespace HelpBot.Turns;

/// <summary>A conversation as the store knows it: an immutable value.</summary>
public sealed record KeptConversation
{
    /// <summary>How many of the newest activities are at hand without a query; also how far back a repeated id is recognised.</summary>
    public const int TailLength = 60;

    public required ConversationKey Key { get; init; }

    /// <summary>Number that the next activity gets.</summary>
    public long NextSequence { get; init; } = 1;

    /// <summary>Language of the last reply; null before the first.</summary>
    public Language? Language { get; init; }

    /// <summary>Dialog state by storage key, as UTF-8 JSON.</summary>
    public IReadOnlyDictionary<string, byte[]> State { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The objects of <see cref="State"/>, as long as the conversation stays in memory.</summary>
    public LiveState Live { get; } = new();

    /// <summary>The newest activities, oldest first.</summary>
    public KeptActivity[] Tail { get; init; } = [];

    /// <summary>True when it could not be read and was begun anew: it is to be read once its turns are kept.</summary>
    public bool LacksPast { get; private init; }

    /// <summary>True before the first turn.</summary>
    public bool IsNew => Tail.Length == 0;

    /// <summary>Goes on with a conversation that cannot be read now, under numbers that no earlier activity of it can have.</summary>
    public static KeptConversation WithoutPast(ConversationKey key, DateTimeOffset now) =>
        new() { Key = key, NextSequence = now.ToUnixTimeMilliseconds(), LacksPast = true };

    /// <summary>The incoming activity of that id; null when it was not seen, or long ago.</summary>
    public KeptActivity? Find(string incomingId) => Array.Find(Tail, activity => activity.IncomingId == incomingId);

    /// <summary>The replies already given to an incoming activity.</summary>
    public IReadOnlyList<KeptActivity> RepliesTo(KeptActivity incoming) =>
        [.. Tail.Where(activity => activity.Turn == incoming.Turn && activity.Sequence != incoming.Sequence)];

    /// <summary>The conversation after a turn.</summary>
    public KeptConversation After(TurnRecord turn) => this with
    {
        NextSequence = turn.FirstSequence + turn.Activities.Count,
        Language = turn.Language ?? Language,
        State = turn.State.Count == 0 ? State : Merge(turn.State),
        Tail = [.. Tail.AsSpan(Math.Max(0, Math.Min(Tail.Length, Tail.Length + turn.Activities.Count - TailLength))), .. turn.Activities],
    };

    private Dictionary<string, byte[]> Merge(IReadOnlyList<StateWrite> writes)
    {
        var merged = new Dictionary<string, byte[]>(State);
        foreach (var write in writes)
        {
            if (write.Json is null)
            {
                merged.Remove(write.Key);
            }
            else
            {
                merged[write.Key] = write.Json;
            }
        }

        return merged;
    }
}
