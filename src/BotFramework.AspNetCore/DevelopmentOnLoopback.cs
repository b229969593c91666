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
    private static readonly string[] Forwarding =
        ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Original-For",
            "X-Original-Host", "X-Real-IP", "CF-Connecting-IP", "True-Client-IP", "X-Client-IP", "X-Azure-ClientIP"];

    /// <summary>The only one that is needed.</summary>
    public static IAnonymousAccess Instance { get; } = new DevelopmentOnLoopback();

    /// <inheritdoc/>
    public bool IsAllowed(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = request.HttpContext;
        return context.RequestServices?.GetService<IHostEnvironment>()?.IsDevelopment() == true
            && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !Forwarding.Any(request.Headers.ContainsKey);
    }
}
