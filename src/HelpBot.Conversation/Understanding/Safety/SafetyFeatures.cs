namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Turns a stretch of a message into a vector: its words and pairs of words, its letters, and the cues found in it.
/// Names are hashed to places, so there is no table to keep.</summary>
internal static class SafetyFeatures
{
    /// <summary>Number of places; a power of two.</summary>
    public const int Size = 1 << 17;

    private const double WordsWeight = 1.0;
    private const double LettersWeight = 0.8;
    private const float CueWeight = 0.7f;

    public static SparseVector Of(IReadOnlyList<CueToken> tokens, Stretch stretch, IReadOnlyList<Cue> cues)
    {
        var bag = new FeatureBag(Size);
        var before = "^";
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            var word = tokens[i].Word;
            bag.Add("w", word);
            bag.Add(before, word);
            before = word;
        }

        bag.Add(before, "$");
        bag.Close(WordsWeight);
        for (var i = stretch.Start; i < stretch.End; i++)
            Letters(bag, tokens[i].Word);
        bag.Close(LettersWeight);
        Cues(bag, cues);
        if (stretch.Length > 0 && tokens[stretch.End - 1].EndsQuestion)
            bag.AddOnce("role", "question", CueWeight);
        return bag.ToVector();
    }

    private static void Letters(FeatureBag bag, string word)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = '_';
        word.CopyTo(edged[1..]);
        for (var length = 3; length <= 5; length++)
            for (var at = 0; at + length <= edged.Length; at++)
                bag.Add("c", edged.Slice(at, length));
    }

    private static void Cues(FeatureBag bag, IReadOnlyList<Cue> cues)
    {
        var roles = 0;
        foreach (var cue in cues.Where(cue => cue.Role <= CueRole.Guard))
        {
            bag.AddOnce("cue", cue.Name, CueWeight);
            roles |= 1 << (int)cue.Role;
        }

        for (var role = CueRole.Sign; role <= CueRole.Guard; role++)
            if ((roles & (1 << (int)role)) != 0)
                bag.AddOnce("role", role.ToString(), CueWeight);
        if ((roles & (1 << (int)CueRole.Guard | 1 << (int)CueRole.Ask)) == 0)
            bag.AddOnce("unguarded", (roles & 0b111).ToString(System.Globalization.CultureInfo.InvariantCulture), CueWeight);
    }
}
