namespace HelpBot.Conversation.Content;

/// <summary>The part of <c>dialogs/</c> that belongs to the program's version and to no revision.</summary>
/// <param name="Topics">The files of <c>dialogs/en</c> and <c>dialogs/fr</c>.</param>
/// <param name="Replay">What is asked before each publication.</param>
public sealed record ProgramWording(IReadOnlyList<TopicFile> Topics, IReadOnlyList<ReplayLine> Replay);
