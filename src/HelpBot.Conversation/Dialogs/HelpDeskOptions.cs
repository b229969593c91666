namespace HelpBot.Conversation.Dialogs;

/// <summary>What the dialogs need to know of the installation.</summary>
/// <param name="Live">False until the agency itself runs the help line: every greeting then says that this is a demonstration.</param>
public sealed record HelpDeskOptions(bool Live);
