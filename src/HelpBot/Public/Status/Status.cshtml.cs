using System.Text.Encodings.Web;
using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Public.Status;

/// <summary>Everything the agency has published, on one page.</summary>
public sealed class StatusModel(IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options)
    : ResidentPage(kits, encoder, options)
{
    public IReadOnlyList<Service> Working => Services(status => status == ServiceStatus.Operational);

    public IReadOnlyList<Service> NotConfirmed => Services(status => status == ServiceStatus.NotConfirmed);

    public IReadOnlyList<Service> Affected =>
        Services(status => status is not (ServiceStatus.Operational or ServiceStatus.NotConfirmed));

    /// <summary>When it was confirmed, or that the notice has no date.</summary>
    public string Confirmed(DateTimeOffset? time) =>
        time is { } known ? Text.Say("confirmed_at", ("date", Text.Day(known))) : Text["confirmed_never"];

    private Service[] Services(Func<ServiceStatus, bool> which) =>
        [.. Kit.Knowledge.Services.Where(service => which(service.Status))];
}
