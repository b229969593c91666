using System.Runtime.CompilerServices;
using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>All cue lists of both languages, compiled; finds every list's cues in a message. Immutable.</summary>
internal sealed class CueBook
{
    private static readonly string[] ownTopics = [Topics.Emergency, Topics.CrisisSupport];
    private readonly (string Name, CueRole Role, CueState Pattern)[]?[] byFirstWord;
    private readonly Dictionary<string, List<string>> lines = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A pattern is not well formed.</exception>
    public CueBook(AgencyContent content)
    {
        foreach (var (name, list) in content.Topics.Where(file => ownTopics.Contains(file.Topic)).SelectMany(file => file.Lists))
            (lines.TryGetValue(name, out var all) ? all : lines[name] = []).AddRange(list);
        var parser = new CueParser(Vocabulary, Lines);
        var index = new Dictionary<int, List<(string, CueRole, CueState)>>();
        foreach (var (name, list) in lines)
            if (Role(name) is { } role)
                foreach (var pattern in list.Select(parser.Compile))
                    foreach (var word in pattern.Firsts().Distinct())
                        (index.TryGetValue(word, out var all) ? all : index[word] = []).Add((name, role, pattern));
        byFirstWord = [.. Enumerable.Range(0, Vocabulary.Count).Select(word => index.GetValueOrDefault(word)?.ToArray())];
    }

    public CueVocabulary Vocabulary { get; } = new();

    /// <summary>The lines of a list, of both languages; empty when there is none.</summary>
    public IReadOnlyList<string> Lines(string name) => lines.TryGetValue(name, out var list) ? list : [];

    /// <summary>Cues of every list, at most one for each list and place where it begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<Cue> Find(CueView view)
    {
        var cues = new List<Cue>(16);
        for (var at = 0; at < view.Count; at++)
            foreach (var word in view.Ids(at))
                if (byFirstWord[word] is { } patterns)
                    foreach (var (name, role, pattern) in patterns)
                        if (!FoundHere(cues, at, name) && pattern.Match(view, at) is >= 0 and var end)
                            cues.Add(new Cue(name, role, at, end));
        return CueConflicts.Settle(cues);
    }

    private static bool FoundHere(List<Cue> cues, int at, string name)
    {
        for (var i = cues.Count - 1; i >= 0 && cues[i].Start == at; i--)
            if (ReferenceEquals(cues[i].Name, name))
                return true;
        return false;
    }

    private static CueRole? Role(string name) => name.Split('_')[0] switch
    {
        "sign" => CueRole.Sign,
        "hint" => CueRole.Hint,
        "crisis" => CueRole.Crisis,
        "now" => CueRole.Now,
        "ask" => CueRole.Ask,
        "past" => CueRole.Past,
        "guard" => CueRole.Guard,
        "figure" => CueRole.Figure,
        "earnest" => CueRole.Earnest,
        "class" => CueRole.Class,
        "undated" => CueRole.Undated,
        "yes" => CueRole.Yes,
        "no" when name != "no" => CueRole.No,
        _ => null,
    };
}
