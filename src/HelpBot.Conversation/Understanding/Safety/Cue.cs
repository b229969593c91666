namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>What the cues of a list say about a message; the list's name begins with it (<c>sign_fire</c>, <c>past_told</c>).</summary>
internal enum CueRole
{
    /// <summary>Someone needs the emergency line now.</summary>
    Sign,

    /// <summary>Maybe someone does.</summary>
    Hint,

    /// <summary>Someone needs the crisis line.</summary>
    Crisis,

    /// <summary>It is happening now.</summary>
    Now,

    /// <summary>It is only asked about or supposed: no emergency, but despair may ask for a line to call.</summary>
    Ask,

    /// <summary>It is long over, unless something else says that it is happening now.</summary>
    Past,

    /// <summary>It only sounds like it: calm, figurative, told.</summary>
    Guard,

    /// <summary>A figure of speech: "on fire today", "drowning in e-mail". Its words are no sign of anything.</summary>
    Figure,

    /// <summary>Says that it is meant: "this isn't a test". Its words are no guard.</summary>
    Earnest,

    /// <summary>A kind of thing, such as weapons; decides nothing alone.</summary>
    Class,

    /// <summary>It happened, nobody knows when: to be asked about.</summary>
    Undated,

    /// <summary>Answers "is it happening now?" with yes; means nothing elsewhere.</summary>
    Yes,

    /// <summary>Answers it with no.</summary>
    No,
}

/// <summary>What roles have in common.</summary>
internal static class CueRoles
{
    /// <summary>True for a word of danger, of despair or of now.</summary>
    public static bool IsAlarming(this CueRole role) =>
        role is CueRole.Sign or CueRole.Hint or CueRole.Crisis or CueRole.Now or CueRole.Undated;
}

/// <summary>What a cue says of a cry in a part of a message that is calm elsewhere.</summary>
internal enum CueBearing
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There may be one.</summary>
    Cries,

    /// <summary>There is none in this clause: it is over, or only supposed.</summary>
    DeniesHere,

    /// <summary>There is none at all: it is told, played or meant otherwise.</summary>
    Denies,
}

/// <summary>A cue found: the list's name and the words it covers.</summary>
internal readonly record struct Cue(string Name, CueRole Role, CueBearing Bearing, int Start, int End);
