namespace HelpBot.Storage.Revisions;

/// <summary>Row of table <c>Revisions</c>.</summary>
public sealed class RevisionRow
{
    public int Number { get; set; }

    public required string Author { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long At { get; set; }

    public required string Note { get; set; }

    /// <summary>A JSON object: text by path.</summary>
    public required string Texts { get; set; }
}
