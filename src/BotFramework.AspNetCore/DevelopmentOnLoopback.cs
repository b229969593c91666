using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotFramework.AspNetCore;

/// <summary>
/// Lets the developer's own machine in, in the environment Development: no other address, and nothing that a proxy passed on,
/// for behind a proxy the whole world has the proxy's address.
/// </summary>
public sealed class DevelopmentOnLoopback : IAnonymousAccess
{
    /// <summary>The only one that is needed.</summary>
    public static IAnonymousAccess Instance { get; } = new DevelopmentOnLoopback();

    /// <inheritdoc/>
    public bool IsAllowed(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = request.HttpContext;
        return context.RequestServices?.GetService<IHostEnvironment>()?.IsDevelopment() == true
            && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !ForwardedRequests.IsForwarded(request);
    }
}
