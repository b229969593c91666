namespace HelpBot.Conversation.Evaluation;

/// <summary>One line of a file of questions: a question, or a conversation of several turns.</summary>
public sealed record EvaluationCase
{
    /// <summary>The line's own id, else <c>line-N</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The language asked in; null when the line does not say.</summary>
    public Language? Language { get; init; }

    /// <summary>Where it would be asked (<c>web</c>, <c>sms</c>, <c>voice</c>, <c>staff</c>); null when it does not matter.</summary>
    public string? Channel { get; init; }

    /// <summary>What kind of question it is; <c>alt:TOPIC</c>, <c>also:TOPIC</c>, <c>alt-svc:ID</c> and <c>alt-tip:ID</c> widen what is right.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What is said, in order; one for a question.</summary>
    public required IReadOnlyList<EvaluationTurn> Turns { get; init; }

    /// <summary>The tags that speak of one turn: its own, and those of a question. What stands on a conversation describes the whole and
    /// widens no turn.</summary>
    public IEnumerable<string> TagsOf(int turn) => Turns.Count > 1 ? Turns[turn].Tags : Tags.Concat(Turns[turn].Tags);
}

/// <summary>One thing said and what a right answer to it is like.</summary>
public sealed record EvaluationTurn(string Text, Expectation Expect)
{
    /// <summary>Tags of this turn of a conversation.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}

/// <summary>What a right answer is like.</summary>
public sealed record Expectation
{
    /// <summary>One of <see cref="Topics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>Texts that the replies must hold; compared in lower case, without spaces and hyphens.</summary>
    public IReadOnlyList<string> MustContain { get; init; } = [];

    /// <summary>Texts that the replies must not hold; compared likewise.</summary>
    public IReadOnlyList<string> MustNotContain { get; init; } = [];

    /// <summary>Id of the service that must be among the sources; null when none must.</summary>
    public string? Service { get; init; }

    /// <summary>Id of the tip that must be among the sources; null when none must.</summary>
    public string? Tip { get; init; }

    /// <summary>True when the right answer asks back.</summary>
    public bool AskBack { get; init; }
}

/// <summary>One reply of the bot.</summary>
public sealed record EvaluatedReply(string Text, Provenance Provenance);
