using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Publishing.Replay;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.Editing;

/// <summary>How a proposal ended.</summary>
public enum PublicationStatus
{
    /// <summary>It is a revision now, and in force in this process.</summary>
    Published,

    /// <summary>It says what the newest revision says; there is nothing to publish.</summary>
    Unchanged,

    /// <summary>It was only looked at; it would be published.</summary>
    Possible,

    /// <summary>Someone has to agree to <see cref="Publication.ToConfirm"/> first.</summary>
    Unconfirmed,

    /// <summary>Another has changed the same facts meanwhile.</summary>
    Conflict,

    /// <summary>It is not sound, or would take help from someone in danger.</summary>
    Refused,
}

/// <summary>What became of a proposal, for people to read.</summary>
public sealed record Publication
{
    public required PublicationStatus Status { get; init; }

    /// <summary>The new revision when it was published; else the newest one, with which it was compared. Null when there is none.</summary>
    public Revision? Revision { get; init; }

    /// <summary>What it says otherwise than the revision before; empty for a first one.</summary>
    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    /// <summary>Lines of the replay that are answered otherwise.</summary>
    public IReadOnlyList<ReplayFinding> Answers { get; init; } = [];

    /// <summary>What nobody may change unnoticed: numbers, and answers to contact lines.</summary>
    public IReadOnlyList<string> ToConfirm { get; init; } = [];

    /// <summary>Why it is not sound.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<PublicationConflict> Conflicts { get; init; } = [];

    /// <summary>Revisions published since it was begun, and merged into it.</summary>
    public IReadOnlyList<int> MergedWith { get; init; } = [];
}
