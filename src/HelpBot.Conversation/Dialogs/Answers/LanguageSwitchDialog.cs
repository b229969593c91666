using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Goes on in the other language (the turn is already in it); people of other languages get a short answer in both.</summary>
public sealed class LanguageSwitchDialog() : TopicDialog(Topics.LanguageSwitch)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect is Aspects.OtherLanguage
        ? new Answer(Topics.LanguageSwitch, Outcomes.Declined, Both(turn)) { QuickReplies = Switches(turn) }
        : new Answer(Topics.LanguageSwitch, Outcomes.Answered, turn.Say(Topics.LanguageSwitch, ReplyKeys.Language.Switched))
        {
            QuickReplies = turn.Memory.LastInquiries.Count > 0 ? [] : QuickReplies.Start(turn.Kit.Wording, turn.Language),
        };

    private static string Both(CurrentTurn turn) => TextJoin.Paragraphs(
        Languages.All.Select(language => turn.Kit.Wording.Say(language, Topics.LanguageSwitch, ReplyKeys.Language.Other)));

    private static IReadOnlyList<string> Switches(CurrentTurn turn) =>
        [.. Languages.All.Select(language => turn.Kit.Wording.Say(language, Topics.LanguageSwitch, ReplyKeys.Language.QuickOther))];
}
