using System.Collections.Concurrent;

namespace BotFramework.AspNetCore;

/// <summary>Which services may see the bot's token: those that a verified activity came from, and the Bot Framework's own.</summary>
internal sealed class ServiceTrust
{
    private const int MostServices = 1000;
    private static readonly string[] Own = [".botframework.com", ".botframework.us", ".botframework.azure.us"];
    private readonly ConcurrentDictionary<string, bool> _verified = new(StringComparer.OrdinalIgnoreCase);

    public static bool IsLoopback(string serviceUrl)
        => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && IsLoopback(uri);

    public static bool IsLoopback(Uri service)
        => service.IsLoopback && (service.Scheme == Uri.UriSchemeHttp || service.Scheme == Uri.UriSchemeHttps);

    public void Add(string? serviceUrl)
    {
        if (_verified.Count < MostServices && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri))
        {
            _verified.TryAdd(OriginOf(uri), true);
        }
    }

    public bool IsTrusted(Uri service)
        => _verified.ContainsKey(OriginOf(service))
            || (service.Scheme == Uri.UriSchemeHttps
                && (service.Host.Equals("smba.trafficmanager.net", StringComparison.OrdinalIgnoreCase)
                    || Own.Any(suffix => service.Host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))));

    private static string OriginOf(Uri uri) => uri.GetLeftPart(UriPartial.Authority);
}
