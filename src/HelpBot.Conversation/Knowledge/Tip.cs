namespace HelpBot.Conversation.Knowledge;

/// <summary>One piece of online-safety advice (<c>dialogs/agency/safety-tips.yaml</c>).</summary>
public sealed record Tip
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>The advice: what to do, and whom to contact.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whom to contact first when it is happening now, for tips about fraud; else null.</summary>
    public LocalizedText? FirstContact { get; init; }

    public LocalizedList AskedAs { get; init; } = LocalizedList.Empty;

    /// <summary>Questions and stories that this tip answers.</summary>
    public LocalizedList Questions { get; init; } = LocalizedList.Empty;

    public required string Source { get; init; }

    public DateTimeOffset? Confirmed { get; init; }
}
