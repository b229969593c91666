namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Questions about cues that are asked many times a turn: plain loops, which leave nothing behind.</summary>
internal static class CueLists
{
    public static bool Any(this List<Cue> cues, CueRole role)
    {
        foreach (var cue in cues)
            if (cue.Role == role)
                return true;
        return false;
    }

    /// <summary>How many different lists of the role are among them.</summary>
    public static int CountLists(this List<Cue> cues, CueRole role)
    {
        var count = 0;
        for (var i = 0; i < cues.Count; i++)
            if (cues[i].Role == role && cues.IsFirst(i))
                count++;
        return count;
    }

    /// <summary>True when no cue before it comes from the same list.</summary>
    public static bool IsFirst(this List<Cue> cues, int at)
    {
        for (var i = 0; i < at; i++)
            if (cues[i].Name == cues[at].Name)
                return false;
        return true;
    }

    /// <summary>The names of the lists, each once, but for kinds of things.</summary>
    public static IReadOnlyList<string> Names(this List<Cue> cues, Predicate<Cue> wanted)
    {
        List<string>? names = null;
        foreach (var cue in cues)
            if (cue.Role != CueRole.Class && wanted(cue) && names?.Contains(cue.Name) != true)
                (names ??= []).Add(cue.Name);
        return names ?? (IReadOnlyList<string>)[];
    }
}
