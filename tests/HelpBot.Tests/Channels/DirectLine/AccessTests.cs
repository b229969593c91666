using System.Net;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Channels.DirectLine;

/// <summary>Who may do what.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class AccessTests(ServiceFixture fixture)
{
    private const string Stranger = "https://evil.example";

    private readonly DirectLineClient _client = new(fixture.Service);

    [Theory]
    [InlineData("POST", "conversations")]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("GET", "conversations/x/activities")]
    [InlineData("POST", "conversations/x/activities")]
    [InlineData("POST", "conversations/x/upload")]
    public async Task Nothing_but_a_token_is_had_without_a_token(string method, string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.RefusalAsync(new HttpMethod(method), path)).Status);

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjb252IjoieCJ9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCJ9.")]
    public async Task A_token_that_we_did_not_sign_is_refused(string token)
    {
        _client.Token = token;

        Assert.Equal((HttpStatusCode.Forbidden, "BadArgument"), await _client.RefusalAsync(HttpMethod.Post, "conversations"));
    }

    [Fact]
    public async Task A_token_is_good_for_its_own_conversation_only()
    {
        await _client.StartAsync();
        var other = new DirectLineClient(fixture.Service);
        await other.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.RefusalAsync(HttpMethod.Get, $"conversations/{other.Conversation}/activities")).Status);
    }

    [Fact]
    public async Task A_token_expires_and_can_be_refreshed_only_before()
    {
        using var folder = new TemporaryFolder();
        var time = new ManualTime();
        await using var service = await RunningService.StartAsync(folder.Path, change: services => services.AddSingleton<TimeProvider>(time));
        var client = new DirectLineClient(service);
        await client.StartAsync();
        var stream = client.StreamUrl;

        time.Advance(TimeSpan.FromSeconds(1700));
        var first = client.Token;
        client.Token = (await client.JsonAsync(HttpMethod.Post, "tokens/refresh")).GetProperty("token").GetString();
        time.Advance(TimeSpan.FromSeconds(1700));
        await client.ActivitiesAsync();

        client.Token = first;
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await client.RefusalAsync(HttpMethod.Post, "tokens/refresh"));
        using var late = await service.Http.GetAsync(new Uri(stream.Replace("ws:", "http:", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_gets_nothing()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.RefusalAsync(HttpMethod.Post, "tokens/generate", origin: Stranger)).Status);
        await _client.StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.RefusalAsync(HttpMethod.Get, $"conversations/{_client.Conversation}/activities", origin: Stranger)).Status);
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => _client.ListenAsync(Stranger));
    }

    [Theory]
    [InlineData(ServiceFixture.TrustedOrigin)]
    [InlineData(null)]
    public async Task The_own_pages_and_those_of_trusted_sites_may(string? origin)
    {
        using var response = await _client.SendAsync(HttpMethod.Post, "tokens/generate", origin: origin ?? fixture.Service.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(origin ?? fixture.Service.Address.GetLeftPart(UriPartial.Authority), Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task With_a_secret_another_sites_server_names_its_user_and_the_origins_of_its_pages()
    {
        _client.Token = ServiceFixture.Secret;
        var token = (await _client.JsonAsync(
            HttpMethod.Post, "tokens/generate", new { user = new { id = "dl_known" }, trustedOrigins = new[] { Stranger } })).GetProperty("token").GetString();

        _client.Token = token;
        await _client.StartAsync();
        await _client.SayAsync("thanks");

        using var response = await _client.SendAsync(HttpMethod.Get, $"conversations/{_client.Conversation}/activities", origin: Stranger);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"from\":{\"id\":\"dl_known\",\"role\":\"user\"}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        _client.Token = ServiceFixture.Secret + "x";

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.RefusalAsync(HttpMethod.Post, "tokens/generate")).Status);
    }

    [Fact]
    public async Task Nobody_chooses_in_whose_name_to_speak()
    {
        await _client.StartAsync();
        await _client.SayAsync("thanks");

        var from = (await _client.ActivitiesAsync(2)).GetProperty("activities")[0].GetProperty("from");
        Assert.StartsWith("dl_", from.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("user", from.GetProperty("role").GetString());
    }

    [Fact]
    public async Task A_browser_is_told_beforehand_what_it_may_send()
    {
        using var response = await _client.SendAsync(HttpMethod.Options, "conversations", origin: ServiceFixture.TrustedOrigin);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("authorization", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }
}
