using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Http;

/// <summary>What the Bot Framework service is to a bot: publishes keys, signs tokens, gives tokens, and takes replies.</summary>
internal sealed class FakeService : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private readonly WebApplication _app = BotHost.CreateApp();
    private readonly List<Key> _keys = [];

    public ConcurrentQueue<(string Method, string Path, Activity? Activity, string? Authorization)> Requests { get; } = new();

    /// <summary>Statuses to answer replies with, before all is well.</summary>
    public ConcurrentQueue<(int Status, string? RetryAfter)> Failures { get; } = new();

    public int TokensGiven { get; private set; }

    public int KeysRead { get; private set; }

    public string Url { get; private set; } = string.Empty;

    public Dictionary<string, string?> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["ToBotFromChannelOpenIdMetadataUrl"] = Url + "/openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = Url + "/openid",
        ["ToChannelFromBotLoginUrl"] = Url + "/login",
    };

    public static async Task<FakeService> StartAsync()
    {
        var service = new FakeService();
        service.AddKey("key-1", "directline", "msteams");
        service.Map();
        await service._app.StartAsync();
        service.Url = BotHost.AddressOf(service._app);
        return service;
    }

    public void AddKey(string id, params string[] endorsements)
        => _keys.Add(new Key(new RsaSecurityKey(RSA.Create(2048)) { KeyId = id }, endorsements));

    /// <summary>A bearer token, good unless something is said to be otherwise.</summary>
    public string Token(
        string issuer = Issuer, string audience = AppId, string? serviceUrl = null, string key = "key-1",
        TimeSpan? expiresIn = null, DateTimeOffset? now = null, Dictionary<string, object>? claims = null, SecurityKey? signWith = null,
        string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var time = now ?? TimeProvider.System.GetUtcNow();
        claims ??= new Dictionary<string, object> { ["serviceurl"] = serviceUrl ?? Url };
        var expires = time + (expiresIn ?? TimeSpan.FromHours(1));
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = expires.AddHours(-2).UtcDateTime,
            Expires = expires.UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(signWith ?? _keys.Single(k => k.Value.KeyId == key).Value, algorithm),
        });
    }

    public Activity Message(string text = "hi", string? deliveryMode = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = "m|1",
        Text = text,
        ChannelId = "directline",
        ServiceUrl = Url,
        DeliveryMode = deliveryMode,
        From = new ChannelAccount("resident"),
        Recipient = new ChannelAccount("help"),
        Conversation = new ConversationAccount { Id = "c/1" },
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet("/openid", () => Results.Json(new
        {
            issuer = Issuer,
            jwks_uri = Url + "/keys",
            id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        _app.MapGet("/keys", () =>
        {
            KeysRead++;
            return Results.Json(new JsonObject { ["keys"] = new JsonArray(_keys.Select(key => (JsonNode)key.ToJson()).ToArray()) });
        });
        _app.MapPost("/login/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return form["client_secret"] == "secret" && form["scope"] == "https://api.botframework.com/.default"
                ? Results.Json(new { access_token = $"token-{++TokensGiven}", expires_in = 3600 })
                : Results.BadRequest();
        });
        _app.Map("/{**rest}", (Delegate)TakeAsync);
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        var request = context.Request;
        var activity = request.ContentLength > 0 ? await ActivityJson.DeserializeAsync<Activity>(request.Body, default) : null;
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue((request.Method, path, activity, request.Headers.Authorization));
        if (Failures.TryDequeue(out var failure))
        {
            context.Response.Headers.RetryAfter = failure.RetryAfter;
            return Results.Json(new { error = new { code = "ServiceError", message = "Try later" } }, statusCode: failure.Status);
        }

        return Results.Json(new { id = "sent-" + Requests.Count });
    }

    private sealed record Key(RsaSecurityKey Value, string[] Endorsements)
    {
        public JsonObject ToJson()
        {
            var parameters = Value.Rsa.ExportParameters(false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = Value.KeyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JsonArray(Endorsements.Select(e => (JsonNode)e).ToArray()),
            };
        }
    }
}
