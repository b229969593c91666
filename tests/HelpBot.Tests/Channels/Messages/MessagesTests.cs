using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Channels.Messages;

/// <summary>What the Emulator and the Playground send, and what others may not.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class MessagesTests(ServiceFixture fixture)
{
    [Fact]
    public async Task With_expectReplies_the_answer_holds_the_replies()
    {
        using var response = await PostAsync(fixture.Service, Message("what is your phone number?", "expectReplies"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities")[0];
        Assert.Contains("613-549-4660", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("m-1", reply.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task Otherwise_replies_go_to_the_service_that_asked()
    {
        await using var emulator = await FakeConnector.StartAsync();

        using var response = await PostAsync(fixture.Service, Message("what is your phone number?", "default", emulator.Address));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (path, reply) = await emulator.NextAsync();
        Assert.EndsWith("/activities/m-1", path, StringComparison.Ordinal);
        Assert.Contains("613-549-4660", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_message_gets_the_same_reply()
    {
        var message = Message("thanks", "expectReplies");
        var first = await (await PostAsync(fixture.Service, message)).Content.ReadFromJsonAsync<JsonElement>();
        var again = await (await PostAsync(fixture.Service, message)).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(first.GetProperty("activities")[0].GetProperty("id").GetString(), again.GetProperty("activities")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Several_replies_are_answered_as_they_are_kept()
    {
        var message = Message("what is your phone number? and is collision reporting working?", "expectReplies");
        using var response = await PostAsync(fixture.Service, message);
        var first = await response.Content.ReadFromJsonAsync<JsonElement>();
        var kept = await (await PostAsync(fixture.Service, message)).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(2, first.GetProperty("activities").GetArrayLength());
        Assert.NotNull(response.Content.Headers.ContentLength);
        Assert.True(JsonElement.DeepEquals(kept, first), $"{kept} was kept, and {first} answered.");
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Whatever", "1")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "rebound.example")]
    public async Task What_a_proxy_passed_on_is_refused(string header, string value) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(fixture.Service, Message("thanks", "expectReplies"), (header, value))).StatusCode);

    [Fact]
    public async Task Replies_to_someone_unknown_go_to_this_machine_only() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(fixture.Service, Message("thanks", "default", "https://evil.example"))).StatusCode);

    [Fact]
    public async Task In_production_without_an_app_id_nobody_comes_in()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, "Production");

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(service, Message("thanks", "expectReplies"))).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJhcHAifQ.")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task With_an_app_id_what_nobody_vouches_for_is_refused(string? authorization)
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, settings: [("MicrosoftAppId", "11111111-2222-3333-4444-555555555555"), ("MicrosoftAppPassword", "p")]);

        (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(service, Message("thanks", "expectReplies"), headers)).StatusCode);
    }

    [Theory]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task What_is_no_activity_is_a_client_error(string body, HttpStatusCode status) =>
        Assert.Equal(status, (await PostAsync(fixture.Service, body)).StatusCode);

    [Fact]
    public async Task A_get_is_not_allowed_and_told_so()
    {
        using var response = await fixture.Service.Http.GetAsync(new Uri("/api/messages", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("\"MethodNotAllowed\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Message(string text, string deliveryMode, string serviceUrl = "http://localhost:1/") => JsonSerializer.Serialize(new
    {
        type = "message",
        id = "m-1",
        channelId = "emulator",
        serviceUrl,
        deliveryMode,
        text,
        from = new { id = "user", name = "User" },
        recipient = new { id = "bot" },
        conversation = new { id = Guid.NewGuid().ToString("N") },
    });

    private static async Task<HttpResponseMessage> PostAsync(RunningService service, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await service.Http.SendAsync(request);
    }
}
