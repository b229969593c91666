using HelpBot.Storage.Audit;

namespace HelpBot.Publishing.Editing;

/// <summary>A knowledge base that someone wants to publish.</summary>
public sealed record Proposal
{
    /// <summary>The revision that it was made from, as its author saw it; 0: there was none.</summary>
    public required int Parent { get; init; }

    /// <summary>All files of <c>dialogs/agency</c> by path relative to <c>dialogs/</c>.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    public required Signature By { get; init; }

    /// <summary>What the audit calls it: publish, import or rollback of <see cref="AuditActions"/>.</summary>
    public string Action { get; init; } = AuditActions.Publish;

    /// <summary>The lines of <see cref="Publication.ToConfirm"/> that were shown to the author and agreed to, word for word.</summary>
    public IReadOnlyCollection<string> Confirmed { get; init; } = [];
}
