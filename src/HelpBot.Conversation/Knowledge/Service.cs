namespace HelpBot.Conversation.Knowledge;

/// <summary>The status words of the status feeds, and one for what the agency has not published.</summary>
public enum ServiceStatus
{
    Operational,
    DegradedPerformance,
    PartialOutage,
    MajorOutage,
    UnderMaintenance,

    /// <summary>The agency has published nothing about it: neither up nor down.</summary>
    NotConfirmed,
}

/// <summary>Something the public relies on (<c>dialogs/agency/services.yaml</c>).</summary>
public sealed record Service
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Other names people use for it.</summary>
    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    /// <summary>Whole questions about it.</summary>
    public LocalizedList Questions { get; init; } = LocalizedList.Empty;

    public required ServiceStatus Status { get; init; }

    /// <summary>What the agency says of it, one or two sentences.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What still works; null when nothing is published.</summary>
    public LocalizedText? StillWorks { get; init; }

    /// <summary>The way around; null when nothing is published.</summary>
    public LocalizedText? WayAround { get; init; }

    /// <summary>Id of the contact to use for it.</summary>
    public required string Contact { get; init; }

    public required string Source { get; init; }

    /// <summary>When the status was confirmed; null when the source is undated.</summary>
    public DateTimeOffset? Confirmed { get; init; }
}
