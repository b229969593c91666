namespace BotFramework.Connector;

/// <summary>The HTTP client that is used when none is given.</summary>
internal static class ConnectorHttp
{
    /// <summary>Follows no redirect: a service that was verified must not send the token on to another.</summary>
    public static HttpClient Shared { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}
