using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>What there is to say of one service.</summary>
public static class ServiceStatusTexts
{
    private static readonly IReadOnlyList<string> Follow = [ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickIncident, ReplyKeys.Help.QuickPhone];

    /// <summary>Status, what the agency says, what still works, the way around, and as of when.</summary>
    public static string Status(CurrentTurn turn, Service service) => TextJoin.Paragraphs(
        Heading(turn, service),
        turn.Say(service.Summary),
        Labelled(turn, ReplyKeys.Service.StillWorks, service.StillWorks),
        Labelled(turn, ReplyKeys.Service.WayAround, service.WayAround) ?? (service.Status is ServiceStatus.Operational ? null : Contact(turn, service)),
        StatusWords.AsOf(turn, AsOf(turn, service), service.Source));

    /// <summary>Status and what the agency says, for an answer that leads to the service.</summary>
    public static string Brief(CurrentTurn turn, Service service) => TextJoin.Paragraphs(
        Heading(turn, service), turn.Say(service.Summary), StatusWords.AsOf(turn, AsOf(turn, service), service.Source));

    /// <summary>"When will it be back?": nothing is published; what is said of it now.</summary>
    public static Answer When(CurrentTurn turn, Service service) => Answer(turn, service, Outcomes.Answered, TextJoin.Paragraphs(
        service.Status is ServiceStatus.Operational
            ? null
            : turn.Say(Topics.ServiceStatus, ReplyKeys.Service.When, ("name", service.Name[turn.Language])),
        Heading(turn, service),
        turn.Say(service.Summary),
        StatusWords.AsOf(turn, AsOf(turn, service), service.Source)));

    /// <summary>"When will it all be back?": the latest news of the incident is what there is.</summary>
    public static Answer WhenGeneral(CurrentTurn turn)
    {
        var none = turn.Say(Topics.ServiceStatus, ReplyKeys.Service.WhenGeneral);
        var answer = new Answer(Topics.ServiceStatus, Outcomes.Answered, none) { QuickReplies = QuickReplies.Of(turn, Follow) };
        return turn.Knowledge.Incidents.FirstOrDefault() is { Updates: [var latest, ..] } incident
            ? (answer with { Text = TextJoin.Paragraphs(none, turn.Say(latest.Text), StatusWords.AsOf(turn, latest.At, latest.Source)) }).From(SourceId.Of(incident), latest.At)
            : answer;
    }

    public static Answer WayAround(CurrentTurn turn, Service service) => Answer(turn, service, Outcomes.Answered, TextJoin.Paragraphs(
        Heading(turn, service),
        Labelled(turn, ReplyKeys.Service.WayAround, service.WayAround) ?? Contact(turn, service),
        Labelled(turn, ReplyKeys.Service.StillWorks, service.StillWorks) ?? turn.Say(service.Summary),
        StatusWords.AsOf(turn, AsOf(turn, service), service.Source)));

    public static Answer From(CurrentTurn turn, Answer answer, Service service)
    {
        var from = answer.From(SourceId.Of(service), AsOf(turn, service));
        return turn.Knowledge.Contact(service.Contact) is { Value: { } value } contact && answer.Text.Contains(value, StringComparison.Ordinal)
            && !from.Sources.Contains(SourceId.Of(contact)) ? from.From(contact) : from;
    }

    public static DateTimeOffset? AsOf(CurrentTurn turn, Service service) => Documents.AsOf(turn.Knowledge, service.Confirmed, service.Source);

    private static Answer Answer(CurrentTurn turn, Service service, string outcome, string text) =>
        From(turn, new Answer(Topics.ServiceStatus, outcome, text) { QuickReplies = QuickReplies.Of(turn, Follow) }, service);

    private static string Heading(CurrentTurn turn, Service service) => turn.Say(
        Topics.ServiceStatus, ReplyKeys.Service.One, ("name", service.Name[turn.Language]), ("status", StatusWords.Of(turn, service.Status)));

    private static string? Labelled(CurrentTurn turn, string key, LocalizedText? text) =>
        turn.Say(text) is { } said ? turn.Say(Topics.ServiceStatus, key, ("text", said)) : null;

    private static string? Contact(CurrentTurn turn, Service service) => turn.Knowledge.Contact(service.Contact) is { } contact
        ? turn.Say(Topics.ServiceStatus, ReplyKeys.Service.AskBy, ("contact", contact.Name[turn.Language]), ("value", KnowledgePlaceholders.Of(contact)))
        : null;
}
