using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace BotFramework.Tests.Http;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private FakeService _service = null!;
    private BotHost _bot = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeService.StartAsync();
        _bot = await BotHost.StartAsync(configure: adapter => adapter.MaxActivityBytes = 20_000);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer()
    {
        var (status, body) = await _bot.PostAsync(_service.Message(deliveryMode: DeliveryModes.ExpectReplies));

        Assert.Equal(HttpStatusCode.OK, status);
        using var json = JsonDocument.Parse(body);
        var reply = Assert.Single(json.RootElement.GetProperty("activities").EnumerateArray());
        Assert.Equal("echo: hi", reply.GetProperty("text").GetString());
        Assert.Equal("acceptingInput", reply.GetProperty("inputHint").GetString());
        Assert.DoesNotContain("null", body, StringComparison.Ordinal);
        Assert.Empty(_service.Requests);
    }

    [Theory]
    [InlineData("echo", HttpStatusCode.Accepted, """{"said":"this"}""")]
    [InlineData("nobody knows", HttpStatusCode.NotImplemented, "")]
    public async Task An_invoke_is_answered_with_its_status_and_body(string name, HttpStatusCode status, string body)
    {
        var invoke = _service.Message();
        (invoke.Type, invoke.Name, invoke.Value) = (ActivityTypes.Invoke, name, "this");

        Assert.Equal((status, body), await _bot.PostAsync(invoke));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\",\"entities\":{}}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"c\"},\"deliveryMode\":\"expectReplies\",\"entities\":[{\"type\":5}]}")]
    [InlineData("{\"type\":\"conversationUpdate\",\"channelId\":\"x\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"c\"},\"deliveryMode\":\"expectReplies\",\"membersAdded\":[null]}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"..\"},\"serviceUrl\":\"http://localhost:1/\"}")]
    [InlineData("{\"type\":\"message\",\"id\":\"..\",\"channelId\":\"x\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"http://localhost:1/\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"hi\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"from\":{\"id\":\"u\"},\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"ftp://localhost\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
        => Assert.Equal(HttpStatusCode.BadRequest, (await _bot.PostAsync(body)).Status);

    [Fact]
    public async Task What_is_nested_too_deeply_is_a_bad_request()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 500)) + string.Concat(Enumerable.Repeat("]", 500));

        Assert.Equal(HttpStatusCode.BadRequest, (await _bot.PostAsync($$"""{"type":"event","value":{{deep}}}""")).Status);
    }

    [Fact]
    public async Task What_is_not_utf_8_is_a_bad_request()
    {
        byte[] body = [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        var (status, _) = await _bot.PostAsync(string.Empty, null, request => request.Content = new ByteArrayContent(body)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        });

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_too_large_is_refused_whether_it_says_so_or_not(bool saysSo)
    {
        var large = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 30_000)}}"}""");

        var (status, _) = await _bot.PostAsync(string.Empty, null, request =>
        {
            request.Content = saysSo ? new ByteArrayContent(large) : new StreamContent(new MemoryStream(large));
            request.Headers.TransferEncodingChunked = !saysSo;
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task What_is_not_json_in_utf_8_is_refused(string contentType)
    {
        var (status, _) = await _bot.PostAsync(
            _service.Message(), null, request => request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
    }

    [Fact]
    public async Task What_is_compressed_is_refused()
        => Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _bot.PostAsync(
            _service.Message(), null, request => request.Content!.Headers.ContentEncoding.Add("gzip"))).Status);

    [Fact]
    public async Task Only_posts_are_taken()
    {
        using var response = await _bot.GetAsync();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_service_that_does_not_take_the_reply_is_told_apart_from_a_failure_here()
    {
        _service.Failures.Enqueue((403, null));

        var (status, body) = await _bot.PostAsync(_service.Message());

        Assert.Equal(HttpStatusCode.BadGateway, status);
        Assert.Contains("serviceUrl", body, StringComparison.Ordinal);
    }
}
