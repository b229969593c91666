namespace HelpBot.Conversation.Knowledge;

/// <summary>What kind of contact: decides how it is named, linked and spoken.</summary>
public enum ContactKind
{
    Telephone,
    Tty,
    Fax,
    Address,
    Page,
}

/// <summary>One way to reach the agency. Its number stands here and nowhere else (<c>dialogs/agency/contacts.yaml</c>).</summary>
public sealed record Contact
{
    public required string Id { get; init; }

    public required ContactKind Kind { get; init; }

    /// <summary>The number (<c>613-555-0100</c>), or the URL of a page; null for an address.</summary>
    public string? Value { get; init; }

    /// <summary>The lines of a postal address, as on an envelope; empty for other kinds.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public required LocalizedText Name { get; init; }

    /// <summary>What it is for, one sentence.</summary>
    public required LocalizedText Use { get; init; }

    /// <summary>Other names people use for it.</summary>
    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    /// <summary>Whole questions that ask for it.</summary>
    public LocalizedList Questions { get; init; } = LocalizedList.Empty;

    /// <summary>Id of the <see cref="Knowledge.Source"/>.</summary>
    public required string Source { get; init; }

    /// <summary>When the agency last confirmed it; null when it has not said.</summary>
    public DateTimeOffset? Confirmed { get; init; }
}
