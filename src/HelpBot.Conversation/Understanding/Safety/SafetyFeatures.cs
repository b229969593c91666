namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Ways to look at a stretch; a model learns each by itself.</summary>
[Flags]
internal enum SafetyView
{
    /// <summary>Words and pairs of words.</summary>
    Words = 1,

    /// <summary>Groups of letters.</summary>
    Letters = 2,

    /// <summary>The cues found in it, and which kinds of things come together.</summary>
    Meanings = 4,

    All = Words | Letters | Meanings,
}

/// <summary>Turns a stretch of a message into a vector: its words and pairs of words, its letters, and the cues found in it.
/// Names are hashed to places, so many that hardly two share one. Thread-safe.</summary>
/// <param name="known">Letters of words that come often; null when none do.</param>
internal sealed class SafetyFeatures(LetterGroups? known)
{
    /// <summary>Number of places; a power of two.</summary>
    public const int Size = 1 << 28;

    private const int MostClasses = 36;
    private const float CueWeight = 0.7f;
    private static readonly string[] roleNames = Enum.GetNames<CueRole>();

    [ThreadStatic]
    private static FeatureBag? kept;

    private readonly LetterGroups letters = known ?? new(Size);

    /// <summary>What all views see of a stretch, in a bag that the thread uses again: to be read at once.</summary>
    public FeatureBag Of(List<CueToken> tokens, Stretch stretch, List<Cue> cues) =>
        Bag(tokens, stretch, cues, SafetyView.All);

    /// <summary>What the views named see of a stretch, by the numbers of a table that grows with it.</summary>
    public SparseVector Vector(List<CueToken> tokens, Stretch stretch, List<Cue> cues, SafetyView views, FeatureTable table) =>
        Bag(tokens, stretch, cues, views).ToVector(table);

    private FeatureBag Bag(List<CueToken> tokens, Stretch stretch, List<Cue> cues, SafetyView views)
    {
        var bag = kept ??= new FeatureBag(Size);
        bag.Clear();
        Fill(bag, tokens, stretch, cues, views);
        return bag;
    }

    private void Fill(FeatureBag bag, List<CueToken> tokens, Stretch stretch, List<Cue> cues, SafetyView views)
    {
        if (views.HasFlag(SafetyView.Words))
            Words(bag, tokens, stretch);
        if (views.HasFlag(SafetyView.Letters))
            Letters(bag, tokens, stretch);
        if (views.HasFlag(SafetyView.Meanings))
        {
            Classes(bag, cues);
            Cues(bag, cues);
            if (stretch.Length > 0 && tokens[stretch.End - 1].EndsQuestion)
                bag.AddOnce("role", "question", CueWeight);
        }

        bag.End();
    }

    private static void Words(FeatureBag bag, List<CueToken> tokens, Stretch stretch)
    {
        var before = "^";
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            var word = tokens[i].Word;
            bag.Add("w", word);
            bag.Add(before, word);
            before = word;
        }

        bag.Add(before, "$");
        bag.Close();
    }

    private void Letters(FeatureBag bag, List<CueToken> tokens, Stretch stretch)
    {
        for (var i = stretch.Start; i < stretch.End; i++)
            bag.Add(letters.In(tokens[i].Word));
        bag.Close();
    }

    /// <summary>Kinds of things, and which kinds come together: "person, opening, home" is the same in both languages.</summary>
    private static void Classes(FeatureBag bag, List<Cue> cues)
    {
        var names = new List<string>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
            if (cues[i].Role == CueRole.Class && !names.Contains(cues[i].Name))
                names.Add(cues[i].Name);
        names.Sort(StringComparer.Ordinal);
        var count = Math.Min(names.Count, MostClasses);
        for (var i = 0; i < count; i++)
        {
            bag.Add("class", names[i]);
            for (var j = i + 1; j < count; j++)
                bag.Add(names[i], names[j]);
        }

        bag.Close();
    }

    private static void Cues(FeatureBag bag, List<Cue> cues)
    {
        var roles = 0;
        for (var i = 0; i < cues.Count; i++)
            if (cues[i].Role <= CueRole.Guard && cues.IsFirst(i))
            {
                bag.AddOnce("cue", cues[i].Name, CueWeight);
                roles |= 1 << (int)cues[i].Role;
            }

        for (var role = CueRole.Sign; role <= CueRole.Guard; role++)
            if ((roles & (1 << (int)role)) != 0)
                bag.AddOnce("role", roleNames[(int)role], CueWeight);
        if ((roles & (1 << (int)CueRole.Guard | 1 << (int)CueRole.Past | 1 << (int)CueRole.Ask)) == 0)
            bag.AddOnce("unguarded", (roles & 0b111).ToString(System.Globalization.CultureInfo.InvariantCulture), CueWeight);
    }
}
