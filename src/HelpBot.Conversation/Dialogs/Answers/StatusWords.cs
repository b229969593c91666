using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>The words for a status, and for when it was true.</summary>
public static class StatusWords
{
    public static string Of(CurrentTurn turn, ServiceStatus status) => turn.Say(Topics.ServiceStatus, status switch
    {
        ServiceStatus.Operational => ReplyKeys.Service.Operational,
        ServiceStatus.DegradedPerformance => ReplyKeys.Service.DegradedPerformance,
        ServiceStatus.PartialOutage => ReplyKeys.Service.PartialOutage,
        ServiceStatus.MajorOutage => ReplyKeys.Service.MajorOutage,
        ServiceStatus.UnderMaintenance => ReplyKeys.Service.UnderMaintenance,
        _ => ReplyKeys.Service.StatusNotConfirmed,
    });

    /// <summary>"As of …, according to …", or that the document carries no date.</summary>
    public static string AsOf(CurrentTurn turn, DateTimeOffset? asOf, string source)
    {
        var document = Documents.Named(turn.Knowledge, source);
        var title = document?.Title[turn.Language] ?? "";
        var publisher = document?.Publisher[turn.Language] ?? "";
        return asOf is { } moment
            ? turn.Say(Topics.ServiceStatus, ReplyKeys.Service.AsOf, ("date", DateWording.Say(turn.Knowledge.Agency, turn.Language, moment)), ("title", title), ("publisher", publisher))
            : turn.Say(Topics.ServiceStatus, ReplyKeys.Service.Undated, ("title", title), ("publisher", publisher));
    }
}
