using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.AspNetCore;

/// <summary>Verifies the token that comes with an activity, as the protocol prescribes for the service and for the Emulator.</summary>
internal sealed partial class TokenVerifier
{
    private const int LongestToken = 32 * 1024;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly BotSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SigningKeySource _channelKeys;
    private readonly SigningKeySource _emulatorKeys;

    public TokenVerifier(
        BotSettings settings, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration,
        HttpClient? httpClient, TimeProvider time, ILogger? logger)
    {
        _settings = settings;
        _credentials = credentials;
        _configuration = configuration;
        _time = time;
        _logger = logger ?? NullLogger.Instance;
        _channelKeys = new SigningKeySource(settings.ChannelMetadataUrl, httpClient ?? Shared, time);
        _emulatorKeys = new SigningKeySource(settings.EmulatorMetadataUrl, httpClient ?? Shared, time);
    }

    private static HttpClient Shared { get; } = new() { MaxResponseContentBufferSize = 1 << 20 };

    /// <summary>Who vouches for the activity; for the request alone when there is no activity.</summary>
    /// <exception cref="UnauthorizedAccessException">Nobody whom the bot believes.</exception>
    public async Task<ClaimsIdentity> VerifyAsync(Activity? activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = TokenOf(authHeader);
        var emulatorIssuers = EmulatorIssuers.Of(_settings.TenantId);
        var isEmulator = emulatorIssuers.Contains(token.Issuer);
        var (keySource, issuers) = isEmulator ? (_emulatorKeys, emulatorIssuers) : (_channelKeys, [_settings.ChannelIssuer]);
        var keys = await KeysAsync(keySource, token.Kid, cancellationToken).ConfigureAwait(false);
        var identity = await VerifyAsync(token, keys, issuers, cancellationToken).ConfigureAwait(false);
        if (isEmulator)
        {
            await CheckAppAsync(token, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            CheckChannel(token, keys, activity);
        }

        return identity;
    }

    private static string? ClaimOf(JsonWebToken token, string name)
        => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    [LoggerMessage(LogLevel.Error, "The signing keys can't be read")]
    private static partial void LogNoKeys(ILogger logger, Exception exception);

    private JsonWebToken TokenOf(string authHeader)
    {
        if (!AuthenticationHeaderValue.TryParse(authHeader, out var header)
            || !header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            || header.Parameter is not { Length: > 0 and <= LongestToken } text)
        {
            throw new UnauthorizedAccessException("The Authorization header is not a bearer token.");
        }

        try
        {
            var token = _handler.ReadJsonWebToken(text);
            return string.IsNullOrEmpty(token.Kid) ? throw new UnauthorizedAccessException("The token names no key.") : token;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            throw new UnauthorizedAccessException("The bearer token is malformed.");
        }
    }

    private async Task<SigningKeys> KeysAsync(SigningKeySource source, string keyId, CancellationToken cancellationToken)
    {
        try
        {
            return await source.GetAsync(keyId, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoKeys(_logger, exception);
            throw new UnauthorizedAccessException("The keys that sign tokens can't be read.");
        }
    }

    private async Task<ClaimsIdentity> VerifyAsync(
        JsonWebToken token, SigningKeys keys, IReadOnlyCollection<string> issuers, CancellationToken cancellationToken)
    {
        if (!keys.Keys.TryGetValue(token.Kid, out var key) || !keys.Algorithms.Contains(token.Alg))
        {
            throw new UnauthorizedAccessException("The token is not signed with a published key and algorithm.");
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidateAudience = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            IssuerSigningKey = key,
            ValidAlgorithms = keys.Algorithms,
            LifetimeValidator = (notBefore, expires, _, _) => IsInTime(notBefore, expires),
        }).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException($"The token is not valid: {result.Exception?.GetType().Name}.");
        }

        foreach (var audience in token.Audiences)
        {
            if (await _credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            {
                return result.ClaimsIdentity;
            }
        }

        throw new UnauthorizedAccessException("The token is for another bot.");
    }

    private bool IsInTime(DateTime? notBefore, DateTime? expires)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return expires is not null && now < expires + ClockSkew && (notBefore is null || notBefore - ClockSkew <= now);
    }

    // The Emulator signs in as the bot itself.
    private async Task CheckAppAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var app = ClaimOf(token, AuthenticationConstants.VersionClaim) == "2.0"
            ? ClaimOf(token, AuthenticationConstants.AuthorizedParty)
            : ClaimOf(token, AuthenticationConstants.AppIdClaim);
        if (app is null || !await _credentials.IsValidAppIdAsync(app, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token was issued to another app.");
        }
    }

    private void CheckChannel(JsonWebToken token, SigningKeys keys, Activity? activity)
    {
        if (activity is null)
        {
            return;
        }

        var endorsed = keys.Endorsements.GetValueOrDefault(token.Kid) ?? new HashSet<string>();
        if (activity.ChannelId is null || !endorsed.Contains(activity.ChannelId)
            || !_configuration.RequiredEndorsements.All(endorsed.Contains))
        {
            throw new UnauthorizedAccessException($"The key is not endorsed for the channel '{activity.ChannelId}'.");
        }

        if (!string.Equals(
            ClaimOf(token, AuthenticationConstants.ServiceUrlClaim), activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The token is for another serviceUrl.");
        }
    }
}
