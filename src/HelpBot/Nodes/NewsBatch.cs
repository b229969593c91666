using HelpBot.Turns;

namespace HelpBot.Nodes;

/// <summary>What is to be told to other nodes.</summary>
/// <param name="Kept">The newest sequence of each conversation that a turn was kept of.</param>
/// <param name="Taken">Rate-limit buckets, once for each message that was let through.</param>
public sealed record NewsBatch(IReadOnlyDictionary<ConversationKey, long> Kept, IReadOnlyList<long> Taken);
