namespace HelpBot.Conversation.Knowledge;

/// <summary>Whose help line this is (<c>dialogs/agency/agency.yaml</c>).</summary>
public sealed record Agency
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Other names people use for the agency.</summary>
    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    /// <summary>IANA time zone, such as <c>America/Toronto</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The emergency number as it is written for people: <c>9-1-1</c>.</summary>
    public required string EmergencyNumber { get; init; }

    /// <summary>The suicide-crisis number as it is written for people: <c>9-8-8</c>.</summary>
    public required string CrisisNumber { get; init; }

    /// <summary>Id of the contact to offer when nothing else fits.</summary>
    public required string MainContact { get; init; }

    /// <summary>The documents that the facts come from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>A document that facts come from.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required LocalizedText Publisher { get; init; }

    /// <summary>When it was published; null when it carries no date.</summary>
    public DateTimeOffset? Dated { get; init; }
}
