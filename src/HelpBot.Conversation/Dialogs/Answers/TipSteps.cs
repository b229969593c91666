using System.Globalization;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>The list of tips and the walk through them.</summary>
public static class TipSteps
{
    public static Answer All(CurrentTurn turn)
    {
        var entries = turn.Knowledge.Tips.Select(tip => turn.Say(Topics.SafetyTips, ReplyKeys.Tips.Entry, ("name", tip.Name[turn.Language]), ("text", turn.Say(tip.Text)!)));
        var answer = new Answer(Topics.SafetyTips, Outcomes.Answered, turn.Say(Topics.SafetyTips, ReplyKeys.Tips.All, ("entries", TextJoin.Bullets(entries))))
        {
            QuickReplies = [turn.Say(Topics.SafetyTips, ReplyKeys.Tips.OneByOne), .. QuickReplies.Of(turn, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickPhone)],
            Question = Walk(turn),
        };
        return turn.Knowledge.Tips.Aggregate(answer, (sum, tip) => From(turn, sum, tip));
    }

    public static Answer Step(CurrentTurn turn, Tip tip)
    {
        var tips = turn.Knowledge.Tips.ToList();
        var position = tips.IndexOf(tip);
        var text = turn.Say(
            Topics.SafetyTips, ReplyKeys.Tips.Step,
            ("number", (position + 1).ToString(CultureInfo.InvariantCulture)), ("count", tips.Count.ToString(CultureInfo.InvariantCulture)),
            ("name", tip.Name[turn.Language]), ("text", turn.Say(tip.Text)!));
        return From(turn, new Answer(Topics.SafetyTips, Outcomes.Answered, text) { QuickReplies = Buttons(turn, position, tips.Count), Question = Walk(turn) }, tip);
    }

    public static Answer End(CurrentTurn turn) => new(Topics.SafetyTips, Outcomes.Answered, turn.Say(Topics.SafetyTips, ReplyKeys.Tips.End))
    {
        QuickReplies = QuickReplies.Can(turn),
    };

    private static IReadOnlyList<string> Buttons(CurrentTurn turn, int position, int count)
    {
        var keys = new List<string>();
        if (position < count - 1)
        {
            keys.Add(ReplyKeys.Tips.Next);
        }

        if (position > 0)
        {
            keys.Add(ReplyKeys.Tips.Back);
        }

        return [.. keys.Append(ReplyKeys.Tips.Stop).Select(key => turn.Say(Topics.SafetyTips, key))];
    }

    private static Answer From(CurrentTurn turn, Answer answer, Tip tip) =>
        answer.From(SourceId.Of(tip), Documents.AsOf(turn.Knowledge, tip.Confirmed, tip.Source));

    private static Question Walk(CurrentTurn turn) =>
        new(DialogIds.TipsWalk, [.. turn.Knowledge.Tips.Select(tip => new Offer(SourceId.Of(tip), tip.Name[turn.Language], []))]);
}
