namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>The hashed space that all features share.</summary>
public static class FeatureSpace
{
    /// <summary>Number of buckets: a power of two. More of them cost memory, fewer cost accuracy by collisions.</summary>
    public const int Size = 1 << 15;
}
