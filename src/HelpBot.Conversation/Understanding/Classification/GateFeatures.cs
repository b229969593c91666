namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>What the gate looks at to tell an utterance that belongs to a class from one that belongs to none. More was tried
/// (margin to the second, entropy, share of unknown words, known pairs of words, the nearest example) and told no more than these.</summary>
internal static class GateFeatures
{
    public const int Count = 4;

    /// <param name="margins">Raw margins of the classes that compete.</param>
    /// <param name="outside">Index of the class of what belongs to none; -1 when there is no such class.</param>
    /// <param name="facts">What the words themselves say.</param>
    /// <param name="features">Receives the features.</param>
    public static void Fill(ReadOnlySpan<float> margins, int outside, WordFacts facts, Span<double> features)
    {
        features[0] = margins[Best(margins, outside)];
        features[1] = facts.Covered;
        features[2] = Math.Log(1 + facts.Words);
        features[3] = outside < 0 ? 0 : margins[outside];
    }

    /// <summary>The likeliest class that is not the outside.</summary>
    public static int Best(ReadOnlySpan<float> margins, int outside)
    {
        var best = outside == 0 ? Math.Min(1, margins.Length - 1) : 0;
        for (var i = 0; i < margins.Length; i++)
        {
            best = i != outside && margins[i] > margins[best] ? i : best;
        }

        return best;
    }
}

/// <summary>What the words of an utterance say about whether it belongs to a class.</summary>
/// <param name="Words">How many they are.</param>
/// <param name="Unknown">Share of them that no example has.</param>
/// <param name="Covered">Share that an example of the likeliest class has, rare words weighing more.</param>
internal readonly record struct WordFacts(int Words, float Unknown, float Covered);
