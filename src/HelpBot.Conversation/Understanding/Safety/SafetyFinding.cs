namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>What was found in a message, or in one stretch of it: all that an answer needs, and from which an explanation can be made.</summary>
/// <param name="Scores">Of the stretch.</param>
/// <param name="Cues">The cues in it.</param>
internal sealed record SafetyFinding(SafetyTier Tier, SafetyKind Kind, SafetyRule Rule, SafetyScores Scores, List<Cue> Cues)
{
    /// <summary>Nothing was said.</summary>
    public static SafetyFinding None { get; } = new(SafetyTier.None, SafetyKind.Emergency, SafetyRule.Nothing, default, []);

    /// <summary>What the stretch is by itself, before it took something back.</summary>
    public SafetyFinding? Itself { get; init; }

    /// <summary>The reading that it makes.</summary>
    /// <param name="language">Language of the message.</param>
    /// <param name="words">How many words the message has.</param>
    public SafetyReading ToReading(Language language, int words)
    {
        var itself = Itself ?? this;
        return new SafetyReading(Tier, Kind, language, Cues.Names(static _ => true))
        {
            IsUneasy = SafetyDecision.IsUneasy(itself.Rule, Scores, Cues),
            IsFaint = SafetyDecision.IsFaint(itself.Tier, itself.Kind, Scores, Cues, words),
            IsUncued = itself.Rule == SafetyRule.Models
                && Cues.TrueForAll(cue => !cue.Role.IsAlarming()),
        };
    }

    /// <summary>The reading and what led to it.</summary>
    public SafetyExplanation Explain(SafetyReading reading, CueView view) => new(
        reading, Scores, reading.Reasons, Rule, Cues.Names(cue => SafetyDecision.Lowers(cue, Cues, (Itself ?? this).Kind)),
        [.. Cues.Where(cue => cue.Role != CueRole.Class).Select(cue => new FoundCue(cue.Name, view.Words(cue)))]);
}
