using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>Talks to the service of a channel by HTTP, patiently: 429 and 5xx are tried again, when the service says so.</summary>
public sealed class ConnectorClient : IConnectorClient
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly ServiceClientCredentials _credentials;
    private readonly HttpClient _httpClient;
    private readonly TimeProvider _time;
    private readonly ConnectorClientOptions _options;

    /// <param name="baseUri">The service's address, with or without a slash at the end.</param>
    /// <param name="credentials">What proves this bot's identity.</param>
    /// <param name="customHttpClient">Sends the requests; not disposed of.</param>
    /// <param name="time">For waiting between attempts.</param>
    /// <param name="options">How patient it is.</param>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials? credentials = null, HttpClient? customHttpClient = null, TimeProvider? time = null,
        ConnectorClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = new Uri(baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        _credentials = credentials ?? new ServiceClientCredentials();
        _httpClient = customHttpClient ?? ConnectorHttp.Shared;
        _time = time ?? TimeProvider.System;
        _options = options ?? ConnectorClientOptions.Default;
        Conversations = new Conversations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; }

    /// <inheritdoc/>
    public IConversations Conversations { get; }

    /// <summary>Holds nothing that needs disposing of.</summary>
    public void Dispose()
    {
    }

    /// <summary>Sends a request until it is answered, and reads the answer.</summary>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    internal async Task<T?> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        var json = body is null ? null : ActivityJson.Serialize(body);
        for (var attempt = 1; ; attempt++)
        {
            var (response, content) = await TryAsync(method, path, json, attempt, cancellationToken).ConfigureAwait(false);
            if (response is { IsSuccessStatusCode: true })
            {
                return Read<T>(content);
            }

            if (response is not null && (attempt >= _options.Attempts || !IsPassing(response.StatusCode)))
            {
                throw new ErrorResponseException(
                    $"Operation returned an invalid status code '{response.StatusCode}'", response.StatusCode, ReadError(content));
            }

            await Task.Delay(Pause(response, attempt), _time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsPassing(HttpStatusCode status)
        => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
            and not HttpStatusCode.NotImplemented;

    private static T? Read<T>(byte[] content)
    {
        try
        {
            return content.Length == 0 ? default : ActivityJson.Deserialize<T>(content);
        }
        catch (JsonException)
        {
            // Some services answer with plain text; the activity was taken all the same.
            return default;
        }
    }

    private static ErrorResponse? ReadError(byte[] content) => Read<ErrorResponse>(content);

    private async Task<(HttpResponseMessage? Response, byte[] Content)> TryAsync(
        HttpMethod method, string path, byte[]? json, int attempt, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(BaseUri, path));
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = Json } };
        }

        using var patience = new CancellationTokenSource(_options.Timeout, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await _credentials.ProcessHttpRequestAsync(request, both.Token).ConfigureAwait(false);
            using var response = await _httpClient.SendAsync(request, both.Token).ConfigureAwait(false);
            return (response, await response.Content.ReadAsByteArrayAsync(both.Token).ConfigureAwait(false));
        }
        catch (HttpRequestException exception) when (
            attempt < _options.Attempts && (exception.StatusCode is null or >= HttpStatusCode.InternalServerError))
        {
            return (null, []);
        }
        catch (OperationCanceledException) when (attempt < _options.Attempts && !cancellationToken.IsCancellationRequested)
        {
            return (null, []);
        }
    }

    private TimeSpan Pause(HttpResponseMessage? response, int attempt)
    {
        var wanted = response?.Headers.RetryAfter is { } after
            ? after.Delta ?? after.Date - _time.GetUtcNow() ?? TimeSpan.Zero
            : _options.FirstDelay * (1 << (attempt - 1));
        return wanted < TimeSpan.Zero ? TimeSpan.Zero : wanted > _options.LongestDelay ? _options.LongestDelay : wanted;
    }
}
