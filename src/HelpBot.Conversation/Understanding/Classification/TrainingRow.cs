namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>One example: a text, the classes it belongs to (none for a synthetic negative), and what an error on it costs.</summary>
/// <param name="Scope">The group it belongs to: a class may be trained within one group only.</param>
public sealed record TrainingRow(string Text, IReadOnlyList<int> Classes, float Cost = 1f, int Scope = 0);
