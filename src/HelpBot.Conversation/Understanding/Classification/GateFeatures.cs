namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>What the gate looks at to tell an utterance that belongs to a class from one that belongs to none.</summary>
internal static class GateFeatures
{
    public const int Count = 6;

    /// <param name="scores">Raw margins of the classes that compete.</param>
    /// <param name="probabilities">Their calibrated probabilities.</param>
    /// <param name="unknownShare">Share of unknown words.</param>
    /// <param name="words">Number of words.</param>
    public static void Fill(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> probabilities, float unknownShare, int words, Span<double> features)
    {
        var (first, second, top) = (0f, 0f, float.NegativeInfinity);
        var entropy = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var p = probabilities[i];
            (first, second) = p > first ? (p, first) : (first, Math.Max(second, p));
            entropy -= p > 1e-9 ? p * Math.Log(p) : 0;
            top = Math.Max(top, scores[i]);
        }

        features[0] = first;
        features[1] = first - second;
        features[2] = entropy;
        features[3] = top;
        features[4] = unknownShare;
        features[5] = Math.Log(1 + words);
    }
}
