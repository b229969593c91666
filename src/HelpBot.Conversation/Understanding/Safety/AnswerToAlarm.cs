namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Reads the message after an emergency answer, which asked whether it is happening now.</summary>
internal static class AnswerToAlarm
{
    private const int ShortAnswer = 8;

    /// <summary>The list of what says that it goes on.</summary>
    private const string Still = "yes_still";

    /// <summary>The list of what is a yes only when nothing else is said.</summary>
    private const string Alone = "yes_alone";

    /// <param name="tier">What the message is by itself.</param>
    /// <param name="length">Its number of words.</param>
    /// <param name="cues">The cues in it.</param>
    /// <returns>Sure for "yes, right now", None for "no, it was last week"; null when it is no answer.</returns>
    public static SafetyTier? Of(SafetyTier tier, int length, List<Cue> cues)
    {
        // "No, he's still outside" and "no one is answering": a bare "no" takes nothing back when more is said.
        var isStill = cues.Exists(cue => cue.Name == Still) && !cues.Exists(cue => cue.Role == CueRole.No && cue.End > 1);
        var isYes = cues.Exists(cue => cue.Role == CueRole.Yes && (cue.Name != Alone || length == 1)) && !cues.Any(CueRole.No);
        if ((isYes || isStill) && !cues.Any(CueRole.Guard) && !cues.Any(CueRole.Past) && length <= ShortAnswer)
            return SafetyTier.Sure;
        var over = cues.Any(CueRole.Guard) || cues.Any(CueRole.Past) || (cues.Any(CueRole.No) && !isStill && length <= ShortAnswer);
        return over && !(tier == SafetyTier.Sure && cues.Any(CueRole.Sign)) ? SafetyTier.None : null;
    }
}
