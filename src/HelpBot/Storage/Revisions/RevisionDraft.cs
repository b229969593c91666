using HelpBot.Storage.Audit;

namespace HelpBot.Storage.Revisions;

/// <summary>What is to be stored as a revision.</summary>
public sealed record RevisionDraft
{
    /// <summary>The revision that it follows, and the only one that it may follow; 0: it is the first.</summary>
    public required int Parent { get; init; }

    public required string Author { get; init; }

    /// <summary>Where it is published from.</summary>
    public required string From { get; init; }

    public required string Note { get; init; }

    /// <summary>The files of <c>dialogs/agency</c> by path relative to <c>dialogs/</c>.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>The store holds nothing, and its revisions may begin with this one's number.</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>What the audit calls it: publish, import or rollback of <see cref="AuditActions"/>.</summary>
    public string Action { get; init; } = AuditActions.Publish;

    /// <summary>What changes, for the audit.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>What was confirmed by whoever publishes, for the audit.</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>Revisions that were published since the change was begun, and that it was merged with.</summary>
    public IReadOnlyList<int> MergedWith { get; init; } = [];

    /// <summary>True when it may be stored after the newest revision there is.</summary>
    /// <param name="newest">Its number; null: the store has none.</param>
    public bool MayFollow(int? newest) => newest is null ? Parent == 0 || BeginsAnew : newest == Parent && !BeginsAnew;

    /// <summary>What a revision said, with its number, on a store that has lost all; what was told and exported by that number stays true.</summary>
    public static RevisionDraft Again(Revision lost) => new()
    {
        Parent = lost.Number - 1,
        Author = AuditOrigin.Program,
        From = AuditOrigin.Service,
        Note = $"Put back by a running node after the database was made anew. It was published {lost.At:u} by {lost.Author}: {lost.Note}",
        Texts = lost.Texts,
        Action = AuditActions.Repair,
        BeginsAnew = true,
    };

    /// <summary>The folder, on a store that has nothing yet.</summary>
    public static RevisionDraft FirstImport(IReadOnlyDictionary<string, string> texts) => new()
    {
        Parent = 0,
        Author = "import",
        From = AuditOrigin.Service,
        Note = "First import of dialogs/agency",
        Texts = texts,
        Action = AuditActions.Import,
    };
}
