using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>What is published of the incident: one fact, or the whole with its last update.</summary>
public sealed class IncidentInfoDialog() : TopicDialog(Topics.IncidentInfo)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var knowledge = turn.Knowledge;
        var found = inquiry.Subjects.Select(subject => IncidentFacts.Find(knowledge, subject)).FirstOrDefault(one => one.Incident is not null);
        return (found.Incident ?? knowledge.Incidents.FirstOrDefault(), found.Fact) switch
        {
            (null, _) => new Answer(Topics.IncidentInfo, Outcomes.Unanswered, turn.Say(Topics.IncidentInfo, ReplyKeys.Incident.None)).From(knowledge.MainContact),
            ({ } incident, { } fact) => Fact(turn, incident, fact),
            ({ } incident, null) => Summary(turn, incident),
        };
    }

    private static Answer Fact(CurrentTurn turn, Incident incident, IncidentFact fact)
    {
        var asOf = Documents.AsOf(turn.Knowledge, incident.Confirmed, fact.Source);
        var text = turn.Say(
            Topics.IncidentInfo, ReplyKeys.Incident.Fact,
            ("name", fact.Name[turn.Language]), ("text", turn.Say(fact.Text)!), ("as_of", StatusWords.AsOf(turn, asOf, fact.Source)));
        return Answered(turn, text).From(SourceId.Of(incident, fact), asOf);
    }

    private static Answer Summary(CurrentTurn turn, Incident incident)
    {
        var asOf = Documents.AsOf(turn.Knowledge, incident.Confirmed, incident.Source);
        var update = incident.Updates.Count > 0 ? incident.Updates[0] : null;
        var text = TextJoin.Paragraphs(
            turn.Say(Topics.IncidentInfo, ReplyKeys.Incident.Summary, ("name", incident.Name[turn.Language]), ("text", turn.Say(incident.Summary)!)),
            update is null ? null : turn.Say(Topics.IncidentInfo, ReplyKeys.Incident.Update, ("text", turn.Say(update.Text)!)),
            StatusWords.AsOf(turn, update?.At ?? asOf, update?.Source ?? incident.Source));
        return Answered(turn, text).From(SourceId.Of(incident), update?.At ?? asOf);
    }

    private static Answer Answered(CurrentTurn turn, string text) => new(Topics.IncidentInfo, Outcomes.Answered, text)
    {
        QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickWhen, ReplyKeys.Help.QuickTips),
    };
}
