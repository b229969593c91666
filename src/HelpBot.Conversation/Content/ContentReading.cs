namespace HelpBot.Conversation.Content;

/// <summary>What reading <c>dialogs/</c> gave: the content, or what is wrong with it.</summary>
/// <param name="Content">Null when there is any problem; of what is stored, any but a flaw.</param>
public sealed record ContentReading(AgencyContent? Content, IReadOnlyList<Problem> Problems);
