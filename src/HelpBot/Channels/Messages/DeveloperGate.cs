using System.Net;
using HelpBot.Hosting;

namespace HelpBot.Channels.Messages;

/// <summary>Without an app id nobody vouches for a sender. Then only a developer's own programs come in: in Development, from this
/// machine to this machine, under a local name, and not through a proxy, behind which the whole world has a local address.</summary>
public sealed class DeveloperGate(IConfiguration configuration, IHostEnvironment environment)
{
    private readonly bool _hasIdentity = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    public bool Admits(HttpContext context) => _hasIdentity || (environment.IsDevelopment() && IsLocal(context));

    public static Task RefuseAsync(HttpContext context) =>
        ErrorBody.Result(
            StatusCodes.Status401Unauthorized, "Unauthorized",
            "Without MicrosoftAppId this endpoint answers programs on the same machine only, in the environment Development.")
            .ExecuteAsync(context);

    private static bool IsLocal(HttpContext context) =>
        context.Connection is { RemoteIpAddress: { } remote, LocalIpAddress: { } local }
        && IPAddress.IsLoopback(remote) && IPAddress.IsLoopback(local)
        && IsLocalName(context.Request.Host.Host)
        && !ForwardedRequests.IsForwarded(context.Request);

    // A page of another site can make its own name lead to this machine, but not change the name that it asks for.
    private static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
