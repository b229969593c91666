using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>All cue lists of both languages, compiled; finds every list's cues in a message. Immutable.</summary>
internal sealed class CueBook
{
    private static readonly string[] ownTopics = [Topics.Emergency, Topics.CrisisSupport];

    // Words that mean much the same (_words.yaml) are kinds of things as well.
    private const string Meaning = "mean_";

    // To look for more than these takes longer than to try the pattern.
    private const int FewWords = 16;

    private readonly Entry[]?[] byFirstWord;
    private readonly HashSet<string> breaks;
    private readonly Dictionary<string, List<string>> lines = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A pattern is not well formed.</exception>
    public CueBook(AgencyContent content)
    {
        foreach (var (name, list) in content.Topics.Where(file => ownTopics.Contains(file.Topic)).SelectMany(file => file.Lists))
            (lines.TryGetValue(name, out var all) ? all : lines[name] = []).AddRange(list);
        foreach (var (name, list) in content.Topics.Where(file => file.Topic == TopicFile.Words).SelectMany(file => file.Lists))
            (lines.TryGetValue(Meaning + name, out var all) ? all : lines[Meaning + name] = []).AddRange(list);
        var parser = new CueParser(Vocabulary, Lines);
        var index = new Dictionary<int, List<Entry>>();
        foreach (var (name, list) in lines)
            if (Meant(name) is { } meant)
                foreach (var pattern in list.Select(parser.Compile))
                {
                    var entry = new Entry(name, meant.Role, meant.Bearing, pattern, pattern.Seconds() is { Count: <= FewWords } seconds ? [.. seconds] : null);
                    foreach (var word in pattern.Firsts().Distinct())
                        (index.TryGetValue(word, out var all) ? all : index[word] = []).Add(entry);
                }

        breaks = [.. Lines("clause_breaks")];
        Vocabulary.Close();
        byFirstWord = [.. Enumerable.Range(0, Vocabulary.Count).Select(word => index.GetValueOrDefault(word)?.ToArray())];
    }

    public CueVocabulary Vocabulary { get; } = new();

    /// <summary>The lines of a list, of both languages; empty when there is none.</summary>
    public IReadOnlyList<string> Lines(string name) => lines.TryGetValue(name, out var list) ? list : [];

    /// <summary>Cues of every list, at most one for each list and place where it begins.</summary>
    public List<Cue> Find(CueView view)
    {
        var cues = new List<Cue>(16);
        for (var at = 0; at < view.Count; at++)
            foreach (var word in view.Ids(at))
                if (byFirstWord[word] is { } patterns)
                    foreach (var entry in patterns)
                        if ((entry.Seconds is null || view.HasAny(entry.Seconds)) && !FoundHere(cues, at, entry.Name)
                            && entry.Pattern.Match(view, at) is >= 0 and var end)
                            cues.Add(new Cue(entry.Name, entry.Role, entry.Bearing, at, end));
        return CueConflicts.Settle(cues, view, breaks);
    }

    private static bool FoundHere(List<Cue> cues, int at, string name)
    {
        for (var i = cues.Count - 1; i >= 0 && cues[i].Start == at; i--)
            if (ReferenceEquals(cues[i].Name, name))
                return true;
        return false;
    }

    /// <summary>A pattern of a list.</summary>
    /// <param name="Seconds">Words of which one must be in the message, or the pattern need not be tried; null when no few words tell.</param>
    private sealed record Entry(string Name, CueRole Role, CueBearing Bearing, CueState Pattern, int[]? Seconds);

    /// <summary>What the beginning of a list's name stands for; null for a list that is only named in patterns.</summary>
    private static (CueRole Role, CueBearing Bearing)? Meant(string name) => name.Split('_')[0] switch
    {
        "sign" => (CueRole.Sign, CueBearing.Cries),
        "hint" => (CueRole.Hint, CueBearing.Cries),
        "crisis" => (CueRole.Crisis, CueBearing.None),
        "wish" => (CueRole.Crisis, CueBearing.Cries),
        "now" => (CueRole.Now, CueBearing.None),
        "ask" => (CueRole.Ask, CueBearing.None),
        "suppose" => (CueRole.Ask, CueBearing.DeniesHere),
        "past" => (CueRole.Past, CueBearing.DeniesHere),
        "guard" => (CueRole.Guard, CueBearing.Denies),
        "aside" => (CueRole.Guard, CueBearing.None),
        "figure" => (CueRole.Figure, CueBearing.None),
        "earnest" => (CueRole.Earnest, CueBearing.None),
        "class" or "mean" => (CueRole.Class, CueBearing.None),
        "undated" => (CueRole.Undated, CueBearing.None),
        "yes" => (CueRole.Yes, CueBearing.None),
        "no" when name != "no" => (CueRole.No, CueBearing.None),
        _ => null,
    };
}
