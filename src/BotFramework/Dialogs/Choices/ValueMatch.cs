namespace BotFramework.Dialogs.Choices;

/// <summary>A value's words found in a text: from which word to which, and how well.</summary>
internal readonly record struct ValueMatch(SortedValue Value, int First, int Last, float Score)
{
    private const int DefaultDistance = 2;

    /// <summary>Every place where the value is named, each search going on behind the place before.</summary>
    public static IEnumerable<ValueMatch> All(List<Token> words, SortedValue value, List<Token> wanted, FindValuesOptions options)
    {
        for (var start = 0; start < words.Count && Next(words, value, wanted, options, start) is { } match; start = match.Last + 1)
        {
            yield return match;
        }
    }

    /// <summary>The match as a part of the text.</summary>
    public ModelResult<FoundValue> ToResult(string text, List<Token> words)
    {
        var (start, end) = (words[First].Start, words[Last].End);
        return new ModelResult<FoundValue>
        {
            Text = text[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = Value.Value, Index = Value.Index, Score = Score },
        };
    }

    // The value's words must come in its order, each within some distance of the one before. The score is the share of them
    // that was found, less the more words stand between.
    private static ValueMatch? Next(List<Token> words, SortedValue value, List<Token> wanted, FindValuesOptions options, int from)
    {
        var (matched, skipped, first, last) = (0, 0, -1, -1);
        foreach (var token in wanted)
        {
            var position = words.FindIndex(from, word => word.Normalized == token.Normalized);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > (options.MaxTokenDistance ?? DefaultDistance))
            {
                continue;
            }

            matched++;
            skipped += distance;
            from = position + 1;
            first = first < 0 ? position : first;
            last = position;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        var score = (float)matched / wanted.Count * ((float)matched / (matched + skipped));
        return new ValueMatch(value, first, last, score);
    }
}
