namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>What the gate looks at to tell an utterance that belongs to a class from one that belongs to none.</summary>
internal static class GateFeatures
{
    public const int Count = 8;

    /// <param name="margins">Raw margins of the classes that compete.</param>
    /// <param name="outside">Index of the class of what belongs to none; -1 when there is no such class.</param>
    /// <param name="sharpness">Inverse temperature of the softmax.</param>
    /// <param name="facts">What the words themselves say.</param>
    /// <param name="features">Receives the features.</param>
    public static void Fill(ReadOnlySpan<float> margins, int outside, float sharpness, WordFacts facts, Span<double> features)
    {
        var (first, second) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var i = 0; i < margins.Length; i++)
        {
            if (i != outside)
            {
                (first, second) = margins[i] > first ? (margins[i], first) : (first, Math.Max(second, margins[i]));
            }
        }

        var (sum, weighted) = (0.0, 0.0);
        for (var i = 0; i < margins.Length; i++)
        {
            if (i != outside)
            {
                var likelihood = Math.Exp((margins[i] - first) * sharpness);
                sum += likelihood;
                weighted += likelihood * (margins[i] - first) * sharpness;
            }
        }

        features[0] = 1 / sum;
        features[1] = Math.Min(first - second, 2);
        features[2] = Math.Log(sum) - (weighted / sum);
        features[3] = first;
        features[4] = outside < 0 ? 0 : margins[outside];
        features[5] = facts.Unknown;
        features[6] = facts.Covered;
        features[7] = Math.Log(1 + facts.Words);
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
/// <param name="Covered">Share of the telling ones (not "the", "is", "vous") that an example of the likeliest class has.</param>
internal readonly record struct WordFacts(int Words, float Unknown, float Covered);
