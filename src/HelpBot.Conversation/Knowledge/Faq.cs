namespace HelpBot.Conversation.Knowledge;

/// <summary>A frequent question with its answer, its redirect, or both (<c>dialogs/agency/faqs.yaml</c>).</summary>
public sealed record Faq
{
    public required string Id { get; init; }

    /// <summary>A short title: "Lost and found".</summary>
    public required LocalizedText Name { get; init; }

    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    /// <summary>Ways the question is asked.</summary>
    public LocalizedList Questions { get; init; } = LocalizedList.Empty;

    /// <summary>What to tell; placeholders only for numbers and links.</summary>
    public required LocalizedText Answer { get; init; }

    /// <summary>Where it leads: a source id (<c>contact:telephone</c>, <c>service:records</c>, <c>faq:…</c>, <c>tip:…</c>); null for a plain answer.</summary>
    public string? Redirect { get; init; }

    public required string Source { get; init; }

    public DateTimeOffset? Confirmed { get; init; }
}
