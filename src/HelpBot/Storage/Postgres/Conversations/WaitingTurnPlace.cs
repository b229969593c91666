using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HelpBot.Turns;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Where a held turn belongs in a conversation that may have been continued elsewhere meanwhile. Pure.</summary>
internal static class WaitingTurnPlace
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="turn">The held turn.</param>
    /// <param name="next">Number that the stored conversation gives next.</param>
    /// <param name="updatedAt">When its last turn was.</param>
    /// <param name="stored">Its activities at the turn's own numbers, and those that answer the same message.</param>
    /// <returns>The turn as it is to be written; null when it is there already.</returns>
    public static TurnRecord? Find(TurnRecord turn, long next, DateTimeOffset updatedAt, IReadOnlyList<KeptActivity> stored)
    {
        if (IsKept(turn, stored))
        {
            return null;
        }

        var placed = next <= turn.FirstSequence ? turn : Renumber(turn, next);

        // What was said last is what goes on.
        return turn.At >= updatedAt ? placed : placed with { State = [], Language = null, At = updatedAt };
    }

    /// <summary>The connection broke after the commit and before the answer, or the same message was sent to another node too.</summary>
    private static bool IsKept(TurnRecord turn, IReadOnlyList<KeptActivity> stored)
    {
        var incoming = turn.Activities[0].IncomingId;
        return stored.Any(activity => incoming is not null && activity.IncomingId == incoming)
            || turn.Activities.All(ours => stored.Any(theirs => ours.Sequence == theirs.Sequence && ours.Json.AsSpan().SequenceEqual(theirs.Json)));
    }

    private static TurnRecord Renumber(TurnRecord turn, long first) => turn with
    {
        FirstSequence = first,
        Activities = [.. turn.Activities.Select((activity, place) => activity with
        {
            Sequence = first + place,
            Turn = first,
            Json = Rename(activity.Json, turn, first + place, activity.Sequence, first),
        })],
    };

    /// <summary>Ids of ours name the number; those of a client stay.</summary>
    private static byte[] Rename(byte[] json, TurnRecord turn, long sequence, long before, long first)
    {
        if (json.Length == 0 || JsonNode.Parse(json) is not JsonObject activity)
        {
            return json;
        }

        Replace(activity, "id", ActivityId.Of(turn.Key, before), ActivityId.Of(turn.Key, sequence));
        Replace(activity, "replyToId", ActivityId.Of(turn.Key, turn.FirstSequence), ActivityId.Of(turn.Key, first));
        return JsonSerializer.SerializeToUtf8Bytes(activity, Plain);
    }

    private static void Replace(JsonObject activity, string name, string before, string after)
    {
        if (activity[name] is JsonValue value && value.TryGetValue<string>(out var id) && id == before)
        {
            activity[name] = after;
        }
    }
}
