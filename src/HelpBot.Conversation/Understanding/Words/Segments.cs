namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Cuts words that were written without spaces: "faxnumber", "isthewebsitedown".</summary>
internal static class Segments
{
    /// <summary>The most words that one is cut into.</summary>
    public const int Most = 6;

    private const int ShortestCut = 7;
    private const int Longest = 40;
    private const int ShortestPart = 3;
    private const int Part = 10;
    private const int Strange = 12;

    /// <summary>How many known words it is made of, 0 when it is not; where each begins and the last ends stands in <paramref name="cuts"/>.</summary>
    public static int Split(ReadOnlySpan<char> word, Vocabulary vocabulary, Span<int> cuts)
    {
        if (word.Length is < ShortestCut or > Longest)
        {
            return 0;
        }

        // The cheapest way to reach each letter: few words, and such as stand side by side in the examples.
        Span<int> cost = stackalloc int[Longest + 1];
        Span<int> from = stackalloc int[Longest + 1];
        Span<int> parts = stackalloc int[Longest + 1];
        Span<ulong> last = stackalloc ulong[Longest + 1];
        cost.Fill(int.MaxValue);
        cost[0] = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                var hash = WordHash.Of(word[start..end]);
                if (cost[start] == int.MaxValue || parts[start] == Most || (start == 0 && end == word.Length) || !IsPart(word[start..end], hash, vocabulary))
                {
                    continue;
                }

                var price = cost[start] + Part + (start == 0 || vocabulary.Together(last[start], hash) ? 0 : Strange);
                if (price < cost[end] && last[start] != hash)
                {
                    (cost[end], from[end], parts[end], last[end]) = (price, start, parts[start] + 1, hash);
                }
            }
        }

        return cost[word.Length] == int.MaxValue || cost[word.Length] > (parts[word.Length] * Part) + Strange ? 0 : Trace(word.Length, from, parts[word.Length], cuts);
    }

    // Short words only where grammar has them.
    private static bool IsPart(ReadOnlySpan<char> part, ulong hash, Vocabulary vocabulary) =>
        part.Length >= ShortestPart ? vocabulary.Contains(hash) : part.Length == 2 && FunctionWords.Contains(hash);

    private static int Trace(int end, ReadOnlySpan<int> from, int parts, Span<int> cuts)
    {
        for (var at = parts; at >= 0; at--)
        {
            cuts[at] = end;
            end = from[end];
        }

        return parts;
    }
}
