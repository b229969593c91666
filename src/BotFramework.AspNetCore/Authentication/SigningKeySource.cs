using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.AspNetCore;

/// <summary>
/// Reads a token service's OpenID metadata and keys, keeps them for a day, and reads them again for a key id that it does not
/// know: not more often than every half minute, or strangers could have the service asked at will.
/// </summary>
internal sealed class SigningKeySource(string metadataUrl, HttpClient httpClient, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] Asymmetric =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile SigningKeys? _keys;
    private DateTimeOffset _refreshedAt = DateTimeOffset.MinValue;

    /// <summary>The keys, among them the one of that id if the service has it.</summary>
    /// <exception cref="HttpRequestException">The service can't be reached and nothing was read before.</exception>
    public async Task<SigningKeys> GetAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = _keys;
        if (known is not null && IsFresh(known) && known.Keys.ContainsKey(keyId))
        {
            return known;
        }

        await _reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            known = _keys;
            if (known is null || !IsFresh(known))
            {
                return _keys = await ReadOrKeepAsync(known, cancellationToken).ConfigureAwait(false);
            }

            if (!known.Keys.ContainsKey(keyId) && time.GetUtcNow() - _refreshedAt >= BetweenRefreshes)
            {
                _refreshedAt = time.GetUtcNow();
                return _keys = await ReadOrKeepAsync(known, cancellationToken).ConfigureAwait(false);
            }

            return known;
        }
        finally
        {
            _reading.Release();
        }
    }

    private static Uri Safe(string address)
    {
        var uri = new Uri(address, UriKind.Absolute);
        return uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback ? uri
            : throw new InvalidOperationException($"{address} must be https: whoever changes the keys on their way can sign tokens.");
    }

    private static IReadOnlySet<string> StringsOf(JsonElement element)
        => element.ValueKind != JsonValueKind.Array ? new HashSet<string>()
            : element.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!).ToHashSet();

    private bool IsFresh(SigningKeys keys) => time.GetUtcNow() - keys.ReadAt < Lifetime;

    // A token service that is down for a while does not make keys that were good a moment ago bad.
    private async Task<SigningKeys> ReadOrKeepAsync(SigningKeys? known, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (known is not null && !cancellationToken.IsCancellationRequested
            && exception is HttpRequestException or JsonException or OperationCanceledException)
        {
            return known;
        }
    }

    private async Task<SigningKeys> ReadAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        var metadata = await httpClient.GetByteArrayAsync(Safe(metadataUrl), both.Token).ConfigureAwait(false);
        using var document = JsonDocument.Parse(metadata);
        var keysUrl = document.RootElement.GetProperty("jwks_uri").GetString() ?? throw new JsonException("jwks_uri is missing.");
        var algorithms = document.RootElement.TryGetProperty("id_token_signing_alg_values_supported", out var listed)
            ? StringsOf(listed).Intersect(Asymmetric).ToHashSet() : ["RS256"];

        var json = await httpClient.GetStringAsync(Safe(keysUrl), both.Token).ConfigureAwait(false);
        using var keyDocument = JsonDocument.Parse(json);
        var endorsements = keyDocument.RootElement.GetProperty("keys").EnumerateArray()
            .Where(key => key.TryGetProperty("kid", out _))
            .GroupBy(key => key.GetProperty("kid").GetString()!)
            .ToDictionary(
                group => group.Key,
                group => group.First().TryGetProperty("endorsements", out var named) ? StringsOf(named) : new HashSet<string>());
        var keys = new JsonWebKeySet(json).GetSigningKeys()
            .Where(key => !string.IsNullOrEmpty(key.KeyId) && key is not SymmetricSecurityKey)
            .DistinctBy(key => key.KeyId).ToDictionary(key => key.KeyId);
        return new SigningKeys(keys, endorsements, algorithms, time.GetUtcNow());
    }
}
