namespace HelpBot.Conversation.Understanding;

/// <summary>What settled how urgent a message is.</summary>
public enum SafetyRule
{
    /// <summary>Neither cues nor models say that anyone needs help.</summary>
    Nothing,

    /// <summary>Cues and models together.</summary>
    Signs,

    /// <summary>The models alone: no cue was found.</summary>
    Models,

    /// <summary>The models alone, of what stands behind a "but" or an "also", whatever business stands before it.</summary>
    Turn,

    /// <summary>One word that was learnt, or mostly words that weren't, say too little for the models alone: that alarms nobody, or raises a
    /// suspicion when it is a cue.</summary>
    OneWord,

    /// <summary>It was milder because it is asked, supposed, told, figurative or long over.</summary>
    Context,

    /// <summary>It happened, nobody said when: to be asked about.</summary>
    Undated,

    /// <summary>Another sentence of the message took it back.</summary>
    TakenBack,

    /// <summary>All that speaks for it together is far too little: no alarm, whatever one thing said.</summary>
    Weighed,

    /// <summary>It answers "is it happening now?".</summary>
    Answer,
}
