namespace HelpBot.Storage.Revisions;

/// <summary>Row of table <c>Revisions</c>.</summary>
public sealed class RevisionRow
{
    public int Number { get; set; }

    /// <summary>The revision that was changed; 0 for the first.</summary>
    public int Parent { get; set; }

    public required string Author { get; set; }

    /// <summary>Where it was published from: <c>command line</c>, an address; empty when not known.</summary>
    public string From { get; set; } = "";

    /// <summary>Unix milliseconds.</summary>
    public long At { get; set; }

    public required string Note { get; set; }

    /// <summary>A JSON object: text by path.</summary>
    public required string Texts { get; set; }
}
