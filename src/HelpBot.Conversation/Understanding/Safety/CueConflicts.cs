namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Words that one cue explains are not another cue's: a figure of speech holds no sign of danger, and "this isn't a test" is no test.</summary>
internal static class CueConflicts
{
    /// <summary>The cues that stand; a figure of speech counts as a guard from here on.</summary>
    /// <param name="view">The message.</param>
    /// <param name="breaks">Words that begin something else ("but").</param>
    public static List<Cue> Settle(List<Cue> cues, CueView view, HashSet<string> breaks)
    {
        cues.RemoveAll(cue => cue.Role is CueRole.Figure or CueRole.Guard && cues.Exists(sign => IsBeyond(sign, cue, view, breaks)));
        if (!cues.Exists(cue => cue.Role is CueRole.Figure or CueRole.Earnest))
            return cues;
        var earnest = cues.FindAll(cue => cue.Role == CueRole.Earnest);
        var figures = cues.FindAll(cue => cue.Role == CueRole.Figure && !earnest.Exists(meant => Overlaps(meant, cue)));
        var standing = new List<Cue>(cues.Count);
        foreach (var cue in cues)
        {
            var explained = cue.Role switch
            {
                CueRole.Sign or CueRole.Hint or CueRole.Crisis => figures.Exists(figure => Overlaps(figure, cue)),
                CueRole.Guard or CueRole.Ask or CueRole.Past or CueRole.Figure => earnest.Exists(meant => Overlaps(meant, cue)),
                CueRole.Earnest => true,
                _ => false,
            };
            if (!explained)
                standing.Add(cue.Role == CueRole.Figure ? cue with { Role = CueRole.Guard } : cue);
        }

        return standing;
    }

    /// <summary>True for a sign that what would explain it reaches only over a comma or a "but": "a report, but our flat is on fire".</summary>
    private static bool IsBeyond(Cue sign, Cue guard, CueView view, HashSet<string> breaks)
    {
        if (sign.Role is not (CueRole.Sign or CueRole.Crisis) || sign.Start <= guard.Start || sign.Start >= guard.End)
            return false;
        for (var at = guard.Start; at < sign.Start; at++)
            if (view.Tokens[at].EndsClause || breaks.Contains(view.Tokens[at + 1].Word))
                return true;
        return false;
    }

    private static bool Overlaps(Cue a, Cue b) => a.Start < b.End && b.Start < a.End;
}
