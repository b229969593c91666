using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Nodes;

/// <summary>Looks up which of the conversations that are followed here have moved on.</summary>
public sealed class NewsCatchUp(IEnumerable<IConversationFollower> _followers)
{
    private const int AtOnce = 2_000;

    private readonly IConversationFollower[] _followers = [.. _followers];

    public async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        foreach (var follower in _followers)
        {
            foreach (var some in follower.Followed.Chunk(AtOnce))
            {
                await LookUpAsync(connection, follower, some, cancellationToken);
            }
        }
    }

    private static async Task LookUpAsync(
        NpgsqlConnection connection, IConversationFollower follower, KeyValuePair<ConversationKey, long>[] some, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT known.place, conversation.next_sequence - 1
            FROM unnest($1, $2) WITH ORDINALITY AS known (key, last, place) JOIN conversation USING (key)
            WHERE conversation.next_sequence - 1 > known.last
            """,
            connection);
        command.Parameters.Add(new() { Value = Array.ConvertAll(some, known => known.Key.ToString()) });
        command.Parameters.Add(new() { Value = Array.ConvertAll(some, known => known.Value) });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            follower.OnMoved(some[rows.GetInt64(0) - 1].Key, rows.GetInt64(1));
        }
    }
}
