using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>All services at once, in three groups: working, affected, and those of which nothing is published.</summary>
public static class StatusAtAGlance
{
    public static Answer Answer(CurrentTurn turn)
    {
        var services = turn.Knowledge.Services;
        if (services.Count == 0)
        {
            return new Answer(Topics.ServiceStatus, Outcomes.Unanswered, turn.Say(Topics.ServiceStatus, ReplyKeys.Service.None)).From(turn.Knowledge.MainContact);
        }

        var working = services.Where(service => service.Status is ServiceStatus.Operational).ToList();
        var unknown = services.Where(service => service.Status is ServiceStatus.NotConfirmed).ToList();
        var affected = services.Except(working).Except(unknown).ToList();
        var text = TextJoin.Paragraphs(
            turn.Say(Topics.ServiceStatus, ReplyKeys.Service.Glance),
            Group(turn, ReplyKeys.Service.GroupAffected, affected),
            Group(turn, ReplyKeys.Service.GroupWorking, working),
            Names(turn, unknown),
            Dated(turn));
        var answer = new Answer(Topics.ServiceStatus, Outcomes.Answered, text)
        {
            QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickWhen, ReplyKeys.Help.QuickCollision, ReplyKeys.Help.QuickIncident),
            Listed = [.. affected.Concat(working).Concat(unknown).Select(SourceId.Of)],
        };
        return services.Aggregate(answer, (sum, service) => sum.From(SourceId.Of(service), null)) with
        {
            AsOf = ServiceStatusTexts.AsOf(turn, Oldest(turn)),
        };
    }

    private static string? Group(CurrentTurn turn, string key, IEnumerable<Service> services)
    {
        var entries = services
            .Select(service => turn.Say(
                Topics.ServiceStatus, ReplyKeys.Service.Entry,
                ("name", service.Name[turn.Language]), ("status", StatusWords.Of(turn, service.Status)), ("summary", turn.Say(service.Summary)!)))
            .ToList();
        return entries.Count == 0 ? null : turn.Say(Topics.ServiceStatus, key, ("entries", TextJoin.Bullets(entries)));
    }

    private static string? Names(CurrentTurn turn, IEnumerable<Service> services)
    {
        var names = services.Select(service => service.Name[turn.Language]).ToList();
        return names.Count == 0
            ? null
            : turn.Say(Topics.ServiceStatus, ReplyKeys.Service.GroupNotConfirmed, ("names", turn.Kit.Wording.Names(turn.Language, names)));
    }

    private static string Dated(CurrentTurn turn)
    {
        var oldest = Oldest(turn);
        return StatusWords.AsOf(turn, ServiceStatusTexts.AsOf(turn, oldest), oldest.Source);
    }

    /// <summary>The service known for the longest; as soon as one is undated, that one.</summary>
    private static Service Oldest(CurrentTurn turn) =>
        turn.Knowledge.Services.MinBy(service => ServiceStatusTexts.AsOf(turn, service) ?? DateTimeOffset.MinValue)!;
}
