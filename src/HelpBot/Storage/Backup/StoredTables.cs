namespace HelpBot.Storage.Backup;

/// <summary>Every table that the store consists of, the same on both databases; a test compares it with the real tables.</summary>
internal static class StoredTables
{
    public static readonly IReadOnlyList<StoredTable> All =
    [
        new("Revisions", "Number"),
        new("Audit", "Number"),
        new("Keys", "Name"),
        new("conversation", "id", Counts: true),
        new("conversation_state", "conversation_id"),
        new("activity", "conversation_id"),
        new("Inquiries", "Id", Counts: true),
    ];
}

/// <param name="Name">As in the database; case counts.</param>
/// <param name="Order">Column to copy in the order of; the audit must come in order.</param>
/// <param name="Counts">True when the database numbers the rows in <paramref name="Order"/> itself.</param>
internal sealed record StoredTable(string Name, string Order, bool Counts = false);
