namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Something people say and what it means.</summary>
/// <param name="Subject">Source id; null when it is about nothing in particular.</param>
/// <param name="Pattern">Number of the pattern it came from: variants of one pattern are never split between training and measuring.</param>
/// <param name="Cost">What an error on it costs: the variants of one pattern share.</param>
internal sealed record Example(
    string Text, Language Language, string Topic, string? Subject, string? Aspect, int Pattern, float Cost);
