using HelpBot.Conversation;

namespace HelpBot.Turns;

/// <summary>Runs turns for whoever is not a channel: a page, the console, the terminal.</summary>
public interface ITurnRunner
{
    /// <summary>One message and its replies, in order; never empty. The same pipeline as every channel: limits, redaction, inquiries, worded failures.</summary>
    /// <param name="conversationId">Any id without personal data, unguessable where people share the entrance; the conversation goes on with it.</param>
    /// <param name="userId">Who is limited together; the conversation's id when nothing better is known.</param>
    /// <param name="language">The language chosen; null to go by the conversation and the text.</param>
    Task<IReadOnlyList<Activity>> AskAsync(
        string conversationId, string userId, string text, Language? language, CancellationToken cancellationToken);

    /// <summary>True when nothing has been kept of the conversation.</summary>
    ValueTask<bool> IsNewAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The words that open a conversation.</summary>
    Task<IReadOnlyList<Activity>> GreetAsync(string conversationId, string userId, Language? language, CancellationToken cancellationToken);
}
