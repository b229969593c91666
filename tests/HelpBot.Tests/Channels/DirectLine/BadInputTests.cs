using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace HelpBot.Tests.Channels.DirectLine;

/// <summary>What is sent wrongly gets a clear error or a worded answer; never a 500, never silence.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class BadInputTests(ServiceFixture fixture)
{
    private readonly DirectLineClient _client = new(fixture.Service);

    public static TheoryData<string> Malformed => new(
        "", "{", "[]", "null", "42", "\"text\"", "{\"type\":42}", "{\"type\":\"message\",\"text\":{}}", "{\"text\":\"no type\"}",
        "{\"type\":\"invoke\"}", "{\"type\":\"conversationUpdate\"}", $"{{\"type\":\"message\",\"value\":{new string('[', 500)}{new string(']', 500)}}}",
        "{\"type\":\"message\",\"text\":\"\\ud800\"}", "{\"type\":\"message\",\"text\":\"hi\",\"entities\":[{\"type\":5}]}");

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_activity_is_a_client_error(string body)
    {
        await _client.StartAsync();

        var (status, code) = await _client.RefusalAsync(
            HttpMethod.Post, $"conversations/{_client.Conversation}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (status, code));
    }

    [Fact]
    public async Task A_huge_body_is_refused_as_too_large()
    {
        await _client.StartAsync();

        var (status, _) = await _client.RefusalAsync(
            HttpMethod.Post, $"conversations/{_client.Conversation}/activities", new { type = "message", text = new string('x', 300_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦🔥")]
    [InlineData("مرحبا، هل أنتم الشرطة؟")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eevil\u0000\u0007")]
    [InlineData("   ")]
    [InlineData("")]
    public async Task Odd_text_is_answered(string text)
    {
        await _client.StartAsync();
        await _client.SayAsync(text);

        Assert.True(DirectLineClient.Texts(await _client.ActivitiesAsync(3)).Any());
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_with_words()
    {
        await _client.StartAsync();
        await _client.SayAsync(string.Concat(Enumerable.Repeat("long story ", 1000)));

        Assert.Contains("9-1-1", Assert.Single(DirectLineClient.Texts(await _client.ActivitiesAsync(3))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_taken_and_answered_with_words()
    {
        await _client.StartAsync();
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(new byte[500_000]);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "file", "me.png");

        var id = (await _client.JsonAsync(HttpMethod.Post, $"conversations/{_client.Conversation}/upload?userId=x", form)).GetProperty("id").GetString();

        var reply = (await _client.ActivitiesAsync(3)).GetProperty("activities")[0];
        Assert.Equal(id, reply.GetProperty("replyToId").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--part\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"mess")]
    [InlineData("--part\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nhalf a fi")]
    public async Task A_file_that_ends_too_early_is_a_client_error(string body)
    {
        await _client.StartAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=part");

        var refusal = await _client.RefusalAsync(HttpMethod.Post, $"conversations/{_client.Conversation}/upload?userId=x", content);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), refusal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_of_ours_is_a_client_error(string watermark)
    {
        await _client.StartAsync();

        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await _client.RefusalAsync(HttpMethod.Get, $"conversations/{_client.Conversation}/activities?watermark={watermark}")).Status);
    }

    [Theory]
    [InlineData("DELETE", "conversations", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("GET", "tokens/generate", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("GET", "nosuch", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("POST", "conversations/x/nosuch", HttpStatusCode.NotFound, "NotFound")]
    public async Task What_no_endpoint_takes_is_refused_as_everything_else_is(string method, string path, HttpStatusCode status, string code)
    {
        Assert.Equal((status, code), await _client.RefusalAsync(new HttpMethod(method), path));

        using var response = await _client.SendAsync(new HttpMethod(method), path, origin: "https://somewhere.example.org");
        Assert.Equal("https://somewhere.example.org", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task A_refusal_says_where_the_body_is_wrong_and_not_what_stands_there()
    {
        await _client.StartAsync();

        using var response = await _client.SendAsync(
            HttpMethod.Post, $"conversations/{_client.Conversation}/activities", new { type = "message", text = new[] { "my secret" } });

        var told = await response.Content.ReadAsStringAsync();
        Assert.Contains("$.text", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_never_began_is_not_found()
    {
        _client.Token = ServiceFixture.Secret;

        Assert.Equal(HttpStatusCode.NotFound, (await _client.RefusalAsync(HttpMethod.Get, "conversations/nosuch")).Status);
    }
}
