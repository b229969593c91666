using HelpBot.Conversation.Content;

namespace HelpBot.Publishing;

/// <summary><c>dialogs/</c> is not sound; the message lists what is wrong, one line each.</summary>
public sealed class ContentException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
