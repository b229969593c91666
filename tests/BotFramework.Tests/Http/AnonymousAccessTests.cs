using System.Net;

namespace BotFramework.Tests.Http;

public sealed class AnonymousAccessTests : IAsyncLifetime
{
    private FakeService _service = null!;

    public async Task InitializeAsync() => _service = await FakeService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_developer_on_the_same_machine_needs_no_identity()
    {
        await using var bot = await BotHost.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(_service.Message())).Status);

        var reply = Assert.Single(_service.Requests);
        Assert.Equal(("echo: hi", null), (reply.Activity!.Text, reply.Authorization));
    }

    [Theory]
    [InlineData("/_connector", "/_connector/v3/conversations/c%2F1/activities/m%7C1")]
    [InlineData("/_connector/", "/_connector/v3/conversations/c%2F1/activities/m%7C1")]
    public async Task A_service_url_may_end_in_a_slash(string path, string expected)
    {
        await using var bot = await BotHost.StartAsync();
        var message = _service.Message();
        message.ServiceUrl += path;

        await bot.PostAsync(message);

        Assert.Equal(expected, Assert.Single(_service.Requests).Path);
    }

    [Fact]
    public async Task Nobody_needs_no_identity_in_production()
    {
        await using var bot = await BotHost.StartAsync(environment: "Production");

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostAsync(_service.Message())).Status);
        Assert.Empty(_service.Requests);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("x-azure-socketip", "127.0.0.1")]
    [InlineData("True-Client-IP", "127.0.0.1")]
    public async Task What_a_proxy_passed_on_is_not_from_this_machine(string header, string value)
    {
        await using var bot = await BotHost.StartAsync();

        var (status, _) = await bot.PostAsync(_service.Message(), null, request => request.Headers.Add(header, value));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://localhost.example.org/")]
    public async Task Replies_go_to_no_other_machine(string serviceUrl)
    {
        await using var bot = await BotHost.StartAsync();
        var message = _service.Message();
        message.ServiceUrl = serviceUrl;

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostAsync(message)).Status);
    }
}
