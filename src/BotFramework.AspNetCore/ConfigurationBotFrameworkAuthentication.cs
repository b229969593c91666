using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotFramework.AspNetCore;

/// <summary>
/// Takes what the Bot Framework service, or the Emulator with the bot's own identity, vouches for. Settings: MicrosoftAppType
/// (MultiTenant, SingleTenant), MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, ChannelService (absent, or
/// https://botframework.azure.us); and, for other services than the public ones, ToChannelFromBotLoginUrl,
/// ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer, ToBotFromChannelOpenIdMetadataUrl,
/// ToBotFromEmulatorOpenIdMetadataUrl, CallerId. No setting turns verification off: a bot without identity sees only
/// anonymous senders, and answers to loopback only.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly TokenVerifier _verifier;
    private readonly ServiceTrust _trust = new();
    private readonly HttpClient? _httpClient;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(configuration, credentialsFactory, authConfiguration, httpClientFactory, logger, TimeProvider.System)
    {
    }

    /// <summary>As the other constructor, with <paramref name="time"/> as the clock that tokens are checked against.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory,
        AuthenticationConfiguration? authConfiguration, IHttpClientFactory? httpClientFactory, ILogger? logger, TimeProvider time)
    {
        _settings = BotSettings.Read(configuration);
        _httpClient = httpClientFactory?.CreateClient(string.Empty);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(_settings, _httpClient);
        _verifier = new TokenVerifier(_settings, _credentials, authConfiguration ?? new(), _httpClient, time, logger);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ActivityShape.Check(activity);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(activity, cancellationToken).ConfigureAwait(false)
            : await _verifier.VerifyAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        if (identity.AuthenticationType != AuthenticationConstants.AnonymousAuthType)
        {
            _trust.Add(activity.ServiceUrl);
        }

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _settings.Audience,
            CallerId = CallerIdOf(identity),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    /// <inheritdoc/>
    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string? authHeader, CancellationToken cancellationToken)
        => string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(null, cancellationToken).ConfigureAwait(false)
            : await _verifier.VerifyAsync(null, authHeader, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new ServiceConnectorFactory(_settings, _credentials, _trust, _httpClient);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _settings.Audience;

    private async Task<ClaimsIdentity> AnonymousAsync(Activity? activity, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The request has no Authorization header.");
        }

        return activity is { DeliveryMode: not DeliveryModes.ExpectReplies, ServiceUrl: { } serviceUrl }
            && !ServiceTrust.IsLoopback(serviceUrl)
            ? throw new UnauthorizedAccessException("An anonymous sender is answered on loopback only.")
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    private string? CallerIdOf(ClaimsIdentity identity)
        => identity.AuthenticationType != AuthenticationConstants.AnonymousAuthType
            && identity.FindFirst(AuthenticationConstants.IssuerClaim)?.Value == _settings.ChannelIssuer
            ? _settings.CallerId : null;
}
