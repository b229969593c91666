namespace HelpBot.Storage.Audit;

/// <summary>Words for what was done.</summary>
public static class AuditActions
{
    /// <summary>The chain begins: the first start over an empty database.</summary>
    public const string Begin = "begin";

    public const string Import = "import";
    public const string Publish = "publish";
    public const string Rollback = "rollback";
    public const string Backup = "backup";
    public const string Restore = "restore";

    /// <summary>Someone tried what is not allowed: a changed number without consent, a revision that does not pass its checks.</summary>
    public const string Refused = "refused";

    /// <summary>Conversations and inquiries were deleted, because they had been kept long enough.</summary>
    public const string Retention = "retention";

    /// <summary>A damaged database was set aside, or one that was lost and made anew was given its revision back.</summary>
    public const string Repair = "repair";
}
