namespace HelpBot.Storage.Audit;

/// <summary>Row of table <c>Audit</c>: who did what, each row sealed with the one before it. Rows are added, never changed.</summary>
public sealed class AuditRow
{
    /// <summary>From 1, without gaps.</summary>
    public long Number { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; set; }

    public required string Who { get; set; }

    /// <summary>Where it was done from: <c>command line</c>, an address.</summary>
    public required string From { get; set; }

    /// <summary>What was done: <c>publish</c>.</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to: <c>revision 12</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>More, as a JSON object.</summary>
    public required string Detail { get; set; }

    /// <summary><see cref="Hash"/> of the row before; empty for the first.</summary>
    public required string PreviousHash { get; set; }

    /// <summary>SHA-256 over this row and <see cref="PreviousHash"/>, as hexadecimal.</summary>
    public required string Hash { get; set; }
}
