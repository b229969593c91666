using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;

namespace HelpBot.Public.Questions;

/// <summary>From the activities of a turn to what a page shows.</summary>
public static class AnswerReader
{
    /// <param name="language">Of a reply that does not say.</param>
    public static IReadOnlyList<Answer> Read(IEnumerable<Activity> replies, Language language) =>
    [
        .. replies
            .Where(reply => reply.Type == ActivityTypes.Message && !string.IsNullOrWhiteSpace(reply.Text))
            .Select(reply => new Answer(
                reply.Text!, Languages.Parse(reply.Locale) ?? language, ProvenanceEntity.Read(reply), QuickReplies(reply))),
    ];

    private static string[] QuickReplies(Activity reply) =>
        [.. (reply.SuggestedActions?.Actions ?? []).Select(action => action.Value as string ?? action.Title).OfType<string>()];
}
