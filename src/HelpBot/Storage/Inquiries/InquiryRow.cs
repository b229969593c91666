namespace HelpBot.Storage.Inquiries;

/// <summary>Row of table <c>Inquiries</c>. Turns write it with their own transaction (see <see cref="Sqlite.TurnStatements"/>);
/// staff read it through here.</summary>
public sealed class InquiryRow
{
    public long Id { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; set; }

    public required string Channel { get; set; }

    /// <summary><c>en</c> or <c>fr</c>.</summary>
    public required string Language { get; set; }

    public required string Topic { get; set; }

    public required string Outcome { get; set; }

    /// <summary>Source ids separated by spaces.</summary>
    public required string Sources { get; set; }

    /// <summary>What was typed, redacted.</summary>
    public required string Text { get; set; }

    public int Revision { get; set; }
}
