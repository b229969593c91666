using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Replies that no question leads to: too many messages, a failure, too long a message. Each opens with the emergency line.</summary>
public static class Notices
{
    /// <summary>Too many messages in a short time.</summary>
    public static Activity Throttled(ConversationKit kit, Language language) => Notice(kit, language, Outcomes.Declined, ReplyKeys.Notice.Throttled);

    /// <summary>Something went wrong while answering.</summary>
    public static Activity Failed(ConversationKit kit, Language language) => Notice(kit, language, Outcomes.Failed, ReplyKeys.Notice.Failed);

    /// <summary>The message is longer than what is read.</summary>
    public static Activity Oversized(ConversationKit kit, Language language) => Notice(kit, language, Outcomes.Declined, ReplyKeys.Notice.Oversized);

    /// <summary>The conversation so far could not be read.</summary>
    public static Activity Restarted(ConversationKit kit, Language language) => Notice(kit, language, Outcomes.Answered, ReplyKeys.Notice.Restarted);

    /// <summary>What staff announce, after the emergency line.</summary>
    public static Activity Announcement(ConversationKit kit, Language language, string text) =>
        Create(kit, language, Outcomes.Answered, kit.Wording.Say(language, Topics.Notice, ReplyKeys.Notice.Announcement, ("text", text)));

    private static Activity Notice(ConversationKit kit, Language language, string outcome, string key) =>
        Create(kit, language, outcome, kit.Wording.Say(language, Topics.Notice, key));

    private static Activity Create(ConversationKit kit, Language language, string outcome, string text) =>
        ReplyFactory.Create(kit, language, new Answer(Topics.Notice, outcome, text).From(SourceId.Of(kit.Knowledge.Agency), null));
}
