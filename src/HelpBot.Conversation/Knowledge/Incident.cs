namespace HelpBot.Conversation.Knowledge;

/// <summary>How far an incident has come.</summary>
public enum IncidentStatus
{
    Investigating,
    Identified,
    Monitoring,
    Resolved,
}

/// <summary>What is published of one aspect of an incident.</summary>
public enum Disclosure
{
    Known,

    /// <summary>The source says that it is not known.</summary>
    NotKnown,

    /// <summary>The sources say nothing of it, or say that it is not public.</summary>
    NotPublished,
}

/// <summary>Something that went wrong, told as updates and as single facts (<c>dialogs/agency/incidents.yaml</c>).</summary>
public sealed record Incident
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    public required IncidentStatus Status { get; init; }

    /// <summary>The incident in two or three sentences.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<IncidentUpdate> Updates { get; init; } = [];

    /// <summary>What people ask of it, one by one.</summary>
    public IReadOnlyList<IncidentFact> Facts { get; init; } = [];

    public required string Source { get; init; }

    public DateTimeOffset? Confirmed { get; init; }
}

public sealed record IncidentUpdate
{
    public required IncidentStatus Status { get; init; }

    /// <summary>Null when the source is undated.</summary>
    public DateTimeOffset? At { get; init; }

    public required LocalizedText Text { get; init; }

    public required string Source { get; init; }
}

/// <summary>One aspect of an incident: who investigates, was data taken, when will it end.</summary>
public sealed record IncidentFact
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required Disclosure Disclosure { get; init; }

    public required LocalizedText Text { get; init; }

    public LocalizedList Questions { get; init; } = LocalizedList.Empty;

    public required string Source { get; init; }
}
