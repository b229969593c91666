namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>How much each block of features counts: the Euclidean length that it is scaled to.</summary>
internal static class BlockLengths
{
    /// <summary>How many blocks an utterance can have.</summary>
    public const int MostBlocks = 10;

    public const float Words = 1f;
    public const float Bigrams = 1f;
    public const float Pairs = 1f;
    public const float Stems = 1f;
    public const float Grams = 1f;
    public const float Borders = 1f;
    public const float Names = 1f;
    public const float NameBigrams = 1f;
    public const float Meanings = 1.5f;
    public const float MeaningPairs = 1.5f;
}
