using HelpBot.Storage.Audit;

namespace HelpBot.Storage.Revisions;

/// <summary>What the audit keeps of a publication: what changed, from what to what, and what its author agreed to.</summary>
internal static class RevisionAudit
{
    private const string Elsewhere = ": see the difference of the revisions";

    public static AuditEntry Of(RevisionDraft draft) => new(
        draft.Author,
        draft.From,
        draft.Action,
        $"revision {draft.Parent + 1}",
        AuditDetail.Of(
            ("parent", draft.Parent),
            ("note", draft.Note),
            ("mergedWith", draft.MergedWith.Select(number => $"{number}")),
            ("confirmed", AuditText.Some(draft.Confirmed, Elsewhere)),
            ("changes", AuditText.Some(draft.Changes, Elsewhere))));
}
