using HelpBot.Storage.Audit;

namespace HelpBot.Storage.Revisions;

/// <summary>What the audit keeps of a publication: what changed, from what to what, and what its author agreed to.</summary>
internal static class RevisionAudit
{
    // Letters of one list; both lists stay well below what an entry may hold, however JSON escapes them.
    private const int Most = 5_000;

    public static AuditEntry Of(RevisionDraft draft) => new(
        draft.Author,
        draft.From,
        draft.Action,
        $"revision {draft.Parent + 1}",
        AuditDetail.Of(
            ("parent", draft.Parent),
            ("note", draft.Note),
            ("mergedWith", draft.MergedWith.Select(number => $"{number}")),
            ("confirmed", Some(draft.Confirmed)),
            ("changes", Some(draft.Changes))));

    private static List<string> Some(IReadOnlyList<string> lines)
    {
        var letters = 0;
        var some = lines.TakeWhile(line => (letters += line.Length) <= Most).ToList();
        if (some.Count < lines.Count)
        {
            some.Add($"and {lines.Count - some.Count} more: see the difference of the revisions");
        }

        return some;
    }
}
