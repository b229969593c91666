using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Turns a stretch of a message into a vector: its words and pairs of words, its letters, and the cues found in it.
/// Names are hashed to places, so there is no table to keep. Thread-safe.</summary>
/// <param name="known">Letters of words that come often; null when none do.</param>
internal sealed class SafetyFeatures(LetterGroups? known)
{
    /// <summary>Number of places; a power of two.</summary>
    public const int Size = 1 << 17;

    private const double WordsWeight = 1.0;
    private const double LettersWeight = 0.8;
    private const int MostClasses = 24;
    private const double ClassesWeight = 1.0;
    private const float CueWeight = 0.7f;
    private readonly LetterGroups letters = known ?? new(Size);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SparseVector Of(IReadOnlyList<CueToken> tokens, Stretch stretch, IReadOnlyList<Cue> cues)
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
            bag.Add(letters.In(tokens[i].Word));
        bag.Close(LettersWeight);
        Classes(bag, cues);
        Cues(bag, cues);
        if (stretch.Length > 0 && tokens[stretch.End - 1].EndsQuestion)
            bag.AddOnce("role", "question", CueWeight);
        return bag.ToVector();
    }

    /// <summary>Kinds of things, and which kinds come together: "person, opening, home" is the same in both languages.</summary>
    private static void Classes(FeatureBag bag, IReadOnlyList<Cue> cues)
    {
        var names = cues.Where(cue => cue.Role == CueRole.Class).Select(cue => cue.Name).Distinct().Order(StringComparer.Ordinal).Take(MostClasses).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            bag.Add("class", names[i]);
            for (var j = i + 1; j < names.Length; j++)
                bag.Add(names[i], names[j]);
        }

        bag.Close(ClassesWeight);
    }

    private static void Cues(FeatureBag bag, IReadOnlyList<Cue> cues)
    {
        var roles = 0;
        foreach (var (name, role) in cues.Where(cue => cue.Role <= CueRole.Guard).Select(cue => (cue.Name, cue.Role)).Distinct())
        {
            bag.AddOnce("cue", name, CueWeight);
            roles |= 1 << (int)role;
        }

        for (var role = CueRole.Sign; role <= CueRole.Guard; role++)
            if ((roles & (1 << (int)role)) != 0)
                bag.AddOnce("role", role.ToString(), CueWeight);
        if ((roles & (1 << (int)CueRole.Guard | 1 << (int)CueRole.Past | 1 << (int)CueRole.Ask)) == 0)
            bag.AddOnce("unguarded", (roles & 0b111).ToString(System.Globalization.CultureInfo.InvariantCulture), CueWeight);
    }
}
