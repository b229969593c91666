using System.Net.Http.Headers;
using System.Text.Json;

namespace BotFramework.Connector;

/// <summary>A token got with an app id and a password, and kept until shortly before it expires.</summary>
public class MicrosoftAppCredentials(
    string appId, string password, Uri tokenEndpoint, string scope, HttpClient httpClient, TimeProvider time)
    : ServiceClientCredentials
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private Token? _token;

    /// <summary>The bot's id.</summary>
    public string MicrosoftAppId => appId;

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer", await GetTokenAsync(false, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The token; fetched once however many ask for it at the same time.</summary>
    /// <param name="forceRefresh">Fetch another one even though the one at hand is still good?</param>
    /// <param name="cancellationToken">Cancels the fetching.</param>
    /// <exception cref="HttpRequestException">The token service refuses.</exception>
    public async Task<string> GetTokenAsync(bool forceRefresh = false, CancellationToken cancellationToken = default)
    {
        if (!forceRefresh && Good(_token) is { } known)
        {
            return known;
        }

        await _fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!forceRefresh && Good(_token) is { } fetched)
            {
                return fetched;
            }

            _token = await FetchAsync(cancellationToken).ConfigureAwait(false);
            return _token.Value;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private string? Good(Token? token) => token is not null && time.GetUtcNow() < token.GoodUntil ? token.Value : null;

    private async Task<Token> FetchAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = password,
            ["scope"] = scope,
        });
        using var response = await httpClient.PostAsync(tokenEndpoint, form, both.Token).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync(both.Token).ConfigureAwait(false);
        using var json = JsonDocument.Parse(body);
        var lifetime = TimeSpan.FromSeconds(json.RootElement.TryGetProperty("expires_in", out var seconds) ? seconds.GetInt32() : 3600);
        return new Token(
            json.RootElement.GetProperty("access_token").GetString() ?? throw new HttpRequestException("The token service gave no token."),
            time.GetUtcNow() + (lifetime > Margin * 2 ? lifetime - Margin : lifetime / 2));
    }

    private sealed record Token(string Value, DateTimeOffset GoodUntil);
}
