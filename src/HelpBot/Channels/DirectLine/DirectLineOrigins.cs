using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Channels.DirectLine;

/// <summary>Which sites' pages may talk to the bot: the own ones, those of the settings, those that a token names.</summary>
public sealed class DirectLineOrigins(IOptions<HelpBotOptions> options)
{
    /// <param name="tokenOrigins">The origins that the caller's token names.</param>
    public bool Allows(HttpRequest request, IReadOnlyList<string>? tokenOrigins)
    {
        // Programs send no Origin; browsers always do with these requests, except for a GET to the page's own site.
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || IsOwn(request, origin)
            || Contains(options.Value.DirectLine.TrustedOrigins, origin)
            || (tokenOrigins is not null && Contains(tokenOrigins, origin));
    }

    /// <summary>The address of the service as a client should use it: <c>https://help.example.org</c>.</summary>
    public string PublicOrigin(HttpRequest request) =>
        options.Value.PublicUrl.Length > 0 ? options.Value.PublicUrl.TrimEnd('/') : $"{request.Scheme}://{request.Host}";

    private bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, PublicOrigin(request), StringComparison.OrdinalIgnoreCase)
        || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool Contains(IEnumerable<string> origins, string origin) =>
        origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
