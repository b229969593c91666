namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A run of a message's tokens: a sentence, a window of a long one, or all of a short message.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    private const int Longest = 40;
    private const int Overlap = 12;
    private const int ShortMessage = 45;

    public int Length => End - Start;

    /// <summary>The sentences, long ones in overlapping windows; and the whole when the message is short.</summary>
    public static List<Stretch> Of(List<CueToken> tokens)
    {
        var stretches = new List<Stretch>(4);
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].EndsSentence || i == tokens.Count - 1)
            {
                Windows(start, i + 1, stretches);
                start = i + 1;
            }

        if (stretches.Count > 1 && IsShort(tokens))
            stretches.Add(new Stretch(0, tokens.Count));
        return stretches;
    }

    /// <summary>True when the message is also looked at as a whole, last.</summary>
    public static bool IsShort(List<CueToken> tokens) => tokens.Count <= ShortMessage;

    private static void Windows(int start, int end, List<Stretch> stretches)
    {
        while (end - start > Longest)
        {
            stretches.Add(new Stretch(start, start + Longest));
            start += Longest - Overlap;
        }

        stretches.Add(new Stretch(start, end));
    }
}
