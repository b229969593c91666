using System.Text.Json.Serialization;
using HelpBot.Turns;

namespace HelpBot.Nodes;

/// <summary>What a node tells the others: one notification, as JSON. Holds ids and hashes, nothing that anyone typed.</summary>
/// <param name="Node">Who says so.</param>
/// <param name="Kept">Conversations that it has kept a turn of.</param>
/// <param name="Taken">Rate-limit buckets, once for each message that it let through.</param>
public sealed record News(
    [property: JsonPropertyName("n")] string Node,
    [property: JsonPropertyName("k")] IReadOnlyList<KeptNews> Kept,
    [property: JsonPropertyName("t")] IReadOnlyList<long> Taken);

/// <param name="Last">Sequence of the newest activity.</param>
public readonly record struct KeptNews(
    [property: JsonPropertyName("c")] string Channel,
    [property: JsonPropertyName("i")] string Id,
    [property: JsonPropertyName("s")] long Last)
{
    [JsonIgnore]
    public ConversationKey Key => new(Channel, Id);
}

[JsonSerializable(typeof(News))]
internal sealed partial class NewsJson : JsonSerializerContext;
