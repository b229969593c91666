namespace HelpBot.Public.Questions;

/// <summary>The form that asks a question without scripts.</summary>
/// <param name="Conversation">Id of the conversation to go on with; null to begin one.</param>
public sealed record AskForm(PageText Text, string Label, string? Hint, string? Conversation = null);
