namespace HelpBot.Conversation.Content;

/// <summary>One file of <c>dialogs/en</c> or <c>dialogs/fr</c>: what people say on a topic and what the bot replies.</summary>
public sealed record TopicFile
{
    /// <summary>The file of the texts of pages and console; not a topic.</summary>
    public const string Ui = "_ui";

    /// <summary>The file of words that mean much the same (<see cref="Lists"/>); not a topic.</summary>
    public const string Words = "_words";

    public required Language Language { get; init; }

    /// <summary>File name without extension: one of <see cref="Topics"/>, <see cref="Ui"/> or <see cref="Words"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>Under <c>phrases</c>; empty for what is not a topic.</summary>
    public IReadOnlyList<PhraseGroup> Phrases { get; init; } = [];

    /// <summary>Under <c>replies</c>: sentences by key.</summary>
    public IReadOnlyDictionary<string, string> Replies { get; init; } = new Dictionary<string, string>();

    /// <summary>Under <c>lists</c>: word lists by name, for recognisers that need them (cues of emergencies, fillers).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>Phrases that mean the same. In a phrase, <c>[x]</c> is optional, <c>(a|b)</c> a choice, <c>{service}</c> a slot filled
/// with every name of that kind from the knowledge base.</summary>
/// <param name="About">Source id the phrases are about; null when a slot or nothing names it.</param>
/// <param name="Aspect">One of <see cref="Understanding.Aspects"/>, or null.</param>
public sealed record PhraseGroup(string? About, string? Aspect, IReadOnlyList<string> Say);
