using System.Collections.Concurrent;

namespace BotFramework.Connector;

/// <summary>A bot whose identity is an app id and a password.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private static readonly ServiceClientCredentials None = new();

    private readonly ConcurrentDictionary<(string Audience, string Endpoint), MicrosoftAppCredentials> _made = new();
    private readonly HttpClient _httpClient;
    private readonly TimeProvider _time;

    /// <param name="appId">The bot's id; null for a bot without identity.</param>
    /// <param name="password">Its password.</param>
    /// <param name="httpClient">For fetching tokens.</param>
    /// <param name="time">For knowing when they expire.</param>
    public PasswordServiceClientCredentialFactory(
        string? appId, string? password, HttpClient? httpClient = null, TimeProvider? time = null)
    {
        AppId = appId;
        Password = password;
        _httpClient = httpClient ?? ConnectorHttp.Shared;
        _time = time ?? TimeProvider.System;
    }

    /// <summary>The bot's id.</summary>
    public string? AppId { get; }

    /// <summary>Its password.</summary>
    public string? Password { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken)
        => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is another bot's id.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return None;
        }

        if (appId is null || !await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return _made.GetOrAdd((audience, loginEndpoint), key => new MicrosoftAppCredentials(
            AppId!, Password ?? string.Empty, new Uri(key.Endpoint.TrimEnd('/') + "/oauth2/v2.0/token"), key.Audience + "/.default",
            _httpClient, _time));
    }
}
