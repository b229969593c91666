using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>Where what was read differs from what was typed: spelling put right, short forms written out, numbers gathered.</summary>
internal static class WordRepairs
{
    public static IReadOnlyList<WordRepair> Of(string text, WordBuffer words, ShownWords shown)
    {
        List<WordRepair> repairs = [];
        for (var first = 0; first < words.Count;)
        {
            // One typed word may have become several, with the same place in the text.
            var (end, start, stop) = (first, words.Words[first].SourceStart, words.Words[first].SourceEnd);
            while (end < words.Count && words.Words[end].SourceStart < stop)
            {
                stop = Math.Max(stop, words.Words[end++].SourceEnd);
            }

            end = Math.Max(end, first + 1);
            var read = shown.Joined(words, first, end);
            if (shown.Marker(start, stop) is null && Folded(text.AsSpan(start, stop - start)) is var typed && typed != read.Replace(" ", "", StringComparison.Ordinal))
            {
                repairs.Add(new WordRepair(text[start..stop], read));
            }

            first = end;
        }

        return repairs;
    }

    private static string Folded(ReadOnlySpan<char> typed)
    {
        var folded = new System.Text.StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            var plain = Folding.Fold(c);
            if (plain is not ('\'' or '-') && !char.IsWhiteSpace(plain))
            {
                folded.Append(plain);
                _ = Folding.Second(c) is not '\0' and var second ? folded.Append(second) : folded;
            }
        }

        return folded.ToString();
    }
}
