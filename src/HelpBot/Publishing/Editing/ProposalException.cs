namespace HelpBot.Publishing.Editing;

/// <summary>What was asked for cannot be done as it was asked; the message says what is allowed.</summary>
public sealed class ProposalException(string message) : Exception(message);
