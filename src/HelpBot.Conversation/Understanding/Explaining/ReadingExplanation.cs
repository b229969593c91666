namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>How an utterance was read, step by step. Immutable; personal data stands in it as markers only.</summary>
public sealed record ReadingExplanation
{
    public required Language Language { get; init; }

    /// <summary>True when the text is in neither language.</summary>
    public required bool OtherLanguage { get; init; }

    /// <summary>How clearly the words speak for a language: 0.5 for not at all, then the conversation's language counts, up to 1.</summary>
    public required double LanguageCertainty { get; init; }

    /// <summary>The words as they were understood: lower case, without accents, repaired.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required IReadOnlyList<WordRepair> Repairs { get; init; }

    /// <summary>Source ids that the person ruled out ("not the fax").</summary>
    public required IReadOnlyList<string> RuledOut { get; init; }

    /// <summary>The stretches that may stand for themselves.</summary>
    public required IReadOnlyList<ReadClause> Clauses { get; init; }

    /// <summary>Known things that are named.</summary>
    public required IReadOnlyList<NamedWords> Names { get; init; }

    /// <summary>What was wanted, in order.</summary>
    public required IReadOnlyList<InquiryExplanation> Inquiries { get; init; }
}

/// <summary>A spelling that was repaired.</summary>
public sealed record WordRepair(string Typed, string Read);

/// <summary>A part of a message.</summary>
/// <param name="Asks">True when it looks like a question or a request, not like a part of a story.</param>
public sealed record ReadClause(string Words, bool Asks);

/// <summary>Words that name known things.</summary>
/// <param name="Subjects">Source ids.</param>
public sealed record NamedWords(string Words, IReadOnlyList<string> Subjects);

/// <summary>How one thing wanted was judged.</summary>
public sealed record InquiryExplanation
{
    public required string Words { get; init; }

    /// <summary>The verdict of the certainty rule.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Meanings considered, the best first.</summary>
    public required IReadOnlyList<CandidateExplanation> Candidates { get; init; }

    /// <summary>The gate's probability that it is the agency's business at all; null when the conversation decided ("the second one").</summary>
    public double? Belongs { get; init; }

    /// <summary>Share of the words that no phrase has; null likewise.</summary>
    public double? Unknown { get; init; }
}

/// <summary>One meaning considered.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Subjects">Source ids.</param>
/// <param name="Aspect">One of <see cref="Aspects"/>, or null.</param>
/// <param name="Probability">Calibrated, 0 to 1.</param>
/// <param name="For">Words that speak for it, the strongest first; the amount is what its margin loses without the word.</param>
/// <param name="Against">Words that speak against it, the strongest first; amounts are below 0.</param>
public sealed record CandidateExplanation(
    string Topic, IReadOnlyList<string> Subjects, string? Aspect, double Probability,
    IReadOnlyList<WordInfluence> For, IReadOnlyList<WordInfluence> Against);

/// <summary>What one word adds to a meaning, with all that it is part of: pairs, stems, letters and names.</summary>
public sealed record WordInfluence(string Word, double Amount);
