using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Http;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private const string EmulatorIssuer = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0";

    private FakeService _service = null!;
    private BotHost _bot = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeService.StartAsync();
        _bot = await BotHost.StartAsync(_service.Settings, "Production");
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task What_the_service_vouches_for_is_answered_at_the_service()
    {
        var (status, body) = await _bot.PostAsync(_service.Message(), _service.Token());

        Assert.Equal((HttpStatusCode.OK, string.Empty), (status, body));
        var reply = Assert.Single(_service.Requests);
        Assert.Equal(("POST", "/v3/conversations/c%2F1/activities/m%7C1"), (reply.Method, reply.Path));
        Assert.Equal(("echo: hi", "m|1", "Bearer token-1"), (reply.Activity!.Text, reply.Activity.ReplyToId, reply.Authorization));
    }

    [Fact]
    public async Task The_bots_own_token_is_fetched_once()
    {
        for (var i = 0; i < 3; i++)
        {
            await _bot.PostAsync(_service.Message(), _service.Token());
        }

        Assert.Equal((3, 1, 1), (_service.Requests.Count, _service.TokensGiven, _service.KeysRead));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer not.a.token")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.")]
    public Task What_is_no_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync(_service.Token(issuer: "https://elsewhere.example"));

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusedAsync(_service.Token(audience: "another"));

    [Fact]
    public Task A_token_for_another_service_url_is_refused() => RefusedAsync(_service.Token(serviceUrl: "https://elsewhere.example"));

    [Fact]
    public Task A_token_without_a_service_url_is_refused() => RefusedAsync(_service.Token(claims: []));

    [Fact]
    public Task A_token_that_expired_is_refused() => RefusedAsync(_service.Token(expiresIn: TimeSpan.FromMinutes(-6)));

    [Fact]
    public Task A_token_that_is_not_yet_good_is_refused() => RefusedAsync(_service.Token(expiresIn: TimeSpan.FromHours(3)));

    [Fact]
    public Task A_token_signed_by_someone_else_with_the_same_key_id_is_refused()
        => RefusedAsync(_service.Token(signWith: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "key-1" }));

    [Fact]
    public Task A_token_signed_with_a_secret_in_place_of_the_key_is_refused() => RefusedAsync(_service.Token(
        signWith: new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('x', 64))) { KeyId = "key-1" },
        algorithm: SecurityAlgorithms.HmacSha256));

    [Fact]
    public Task A_token_signed_with_an_algorithm_that_is_not_published_is_refused()
        => RefusedAsync(_service.Token(algorithm: SecurityAlgorithms.RsaSha512));

    [Fact]
    public async Task A_key_vouches_only_for_its_channels()
    {
        var message = _service.Message();
        message.ChannelId = "webchat";

        Assert.Equal(HttpStatusCode.Unauthorized, (await _bot.PostAsync(message, _service.Token())).Status);
    }

    [Fact]
    public async Task A_clock_that_differs_by_a_few_minutes_is_forgiven()
        => Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(
            _service.Message(), _service.Token(expiresIn: TimeSpan.FromMinutes(-4)))).Status);

    [Fact]
    public async Task A_new_key_is_looked_up_once()
    {
        await _bot.PostAsync(_service.Message(), _service.Token());
        _service.AddKey("key-2", "directline");

        Assert.Equal(HttpStatusCode.OK, (await _bot.PostAsync(_service.Message(), _service.Token(key: "key-2"))).Status);
        var stranger = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "key-3" };
        await RefusedAsync(_service.Token(signWith: stranger));
        await RefusedAsync(_service.Token(signWith: stranger));

        Assert.Equal(2, _service.KeysRead);
    }

    [Theory]
    [InlineData("2.0", "azp", true)]
    [InlineData("1.0", "appid", true)]
    [InlineData("2.0", "other", false)]
    public async Task The_emulator_signs_in_as_the_bot_itself(string version, string claim, bool accepted)
    {
        var token = _service.Token(
            issuer: EmulatorIssuer, claims: new Dictionary<string, object> { ["ver"] = version, [claim] = FakeService.AppId });
        var message = _service.Message();
        message.ChannelId = "emulator";

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, (await _bot.PostAsync(message, token)).Status);
    }

    [Fact]
    public async Task The_governments_service_has_its_own_issuer()
    {
        var settings = _service.Settings;
        settings["ChannelService"] = "https://botframework.azure.us";
        await using var bot = await BotHost.StartAsync(settings);

        var message = _service.Message(deliveryMode: DeliveryModes.ExpectReplies);
        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(message, _service.Token(issuer: "https://api.botframework.us"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostAsync(message, _service.Token())).Status);
    }

    private async Task RefusedAsync(string? header)
    {
        Assert.Equal((HttpStatusCode.Unauthorized, string.Empty), await _bot.PostAsync(_service.Message(), header));
    }
}
