using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>What works and what does not: everything at a glance, or the services asked about.</summary>
public sealed class ServiceStatusDialog() : TopicDialog(Topics.ServiceStatus)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var services = inquiry.Subjects.Select(subject => Service(turn.Knowledge, subject)).OfType<Service>().ToList();
        return (services.Count, inquiry.Aspect) switch
        {
            (0, Aspects.When) => ServiceStatusTexts.WhenGeneral(turn),
            (0, _) => StatusAtAGlance.Answer(turn),
            (1, Aspects.When) => ServiceStatusTexts.When(turn, services[0]),
            (1, Aspects.WayAround) => ServiceStatusTexts.WayAround(turn, services[0]),
            _ => Several(turn, services),
        };
    }

    private static Answer Several(CurrentTurn turn, List<Service> services)
    {
        var texts = services.Select(service => ServiceStatusTexts.Status(turn, service));
        var answer = new Answer(Topics.ServiceStatus, Outcomes.Answered, TextJoin.Paragraphs(texts))
        {
            QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickWhen, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickPhone),
            Listed = services.Count > 1 ? [.. services.Select(SourceId.Of)] : [],
        };
        return services.Aggregate(answer, (sum, service) => ServiceStatusTexts.From(turn, sum, service));
    }

    private static Service? Service(KnowledgeBase knowledge, string subject) =>
        SourceId.Split(subject) is (SourceId.ServiceKind, var id) ? knowledge.Service(id) : null;
}
