using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Says hello and what this is: automated, not the agency, a demonstration until it is live.</summary>
public sealed class GreetingDialog(HelpDeskOptions options) : TopicDialog(Topics.Greeting)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => turn.Memory.Greeted
        ? new Answer(Topics.Greeting, Outcomes.Answered, turn.Say(Topics.Greeting, ReplyKeys.Greeting.Again)) { QuickReplies = QuickReplies.Can(turn) }
        : Start(turn.Kit, turn.Language, options);

    /// <summary>The greeting at the start of a conversation.</summary>
    public static Answer Start(ConversationKit kit, Language language, HelpDeskOptions options) => new(
        Topics.Greeting, Outcomes.Answered, TextJoin.Paragraphs(
            options.Live ? null : kit.Wording.Say(language, Topics.Greeting, ReplyKeys.Greeting.Demonstration),
            kit.Wording.Say(language, Topics.Greeting, ReplyKeys.Greeting.Start)))
    {
        QuickReplies = QuickReplies.Start(kit.Wording, language),
    };
}
