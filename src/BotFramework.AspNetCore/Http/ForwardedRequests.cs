using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace BotFramework.AspNetCore;

/// <summary>Tells what a proxy passed on: behind one, the whole world has the proxy's address.</summary>
public static class ForwardedRequests
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Forwarded", "Via", "True-Client-IP", "CF-Connecting-IP", "X-Real-IP", "X-Client-IP");

    private static readonly string[] Prefixes = ["X-Forwarded", "X-Original-", "X-Azure-", "X-ProxyUser-"];

    /// <summary>True when the request has a header that proxies add.</summary>
    public static bool IsForwarded(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var (name, _) in request.Headers)
        {
            if (Names.Contains(name) || HasPrefix(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPrefix(string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
