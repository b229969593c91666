namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Reads the message after an emergency answer, which asked whether it is happening now.</summary>
internal static class AnswerToAlarm
{
    private const int ShortAnswer = 8;

    /// <summary>The list of what says that it goes on.</summary>
    private const string Still = "yes_still";

    /// <param name="tier">What the message is by itself.</param>
    /// <param name="length">Its number of words.</param>
    /// <param name="cues">The cues in it.</param>
    /// <returns>Sure for "yes, right now", None for "no, it was last week"; null when it is no answer.</returns>
    public static SafetyTier? Of(SafetyTier tier, int length, IReadOnlyList<Cue> cues)
    {
        bool Any(CueRole role) => cues.Any(cue => cue.Role == role);
        // "No, he's still outside" and "no one is answering": a bare "no" takes nothing back when more is said.
        var isStill = cues.Any(cue => cue.Name == Still) && !cues.Any(cue => cue.Role == CueRole.No && cue.End > 1);
        var isYes = Any(CueRole.Yes) && !Any(CueRole.No);
        if ((isYes || isStill) && !Any(CueRole.Guard) && !Any(CueRole.Past) && length <= ShortAnswer)
            return SafetyTier.Sure;
        var over = Any(CueRole.Guard) || Any(CueRole.Past) || (Any(CueRole.No) && !isStill && length <= ShortAnswer);
        return over && !(tier == SafetyTier.Sure && Any(CueRole.Sign)) ? SafetyTier.None : null;
    }
}
