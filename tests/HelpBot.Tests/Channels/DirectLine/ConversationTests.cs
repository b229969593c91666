using System.Net;
using System.Net.WebSockets;
using HelpBot.Channels.DirectLine;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Channels.DirectLine;

/// <summary>A resident's conversation through Direct Line.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class ConversationTests(ServiceFixture fixture)
{
    private readonly DirectLineClient _client = new(fixture.Service);

    [Fact]
    public async Task A_conversation_begins_with_a_greeting_once()
    {
        Assert.Equal(HttpStatusCode.Created, await _client.StartAsync());
        Assert.Equal(HttpStatusCode.OK, await _client.StartAsync());

        Assert.Contains("automated", Assert.Single(DirectLineClient.Texts(await _client.ActivitiesAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_that_start_a_conversation_at_once_one_is_told_that_it_is_new()
    {
        _client.Token = (await _client.JsonAsync(HttpMethod.Post, "tokens/generate")).GetProperty("token").GetString();

        var told = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            using var response = await _client.SendAsync(HttpMethod.Post, "conversations");
            return response.StatusCode;
        }));

        Assert.Single(told, HttpStatusCode.Created);
        Assert.Equal(11, told.Count(status => status == HttpStatusCode.OK));
    }

    [Fact]
    public async Task Who_comes_to_a_conversation_a_moment_after_it_was_begun_did_not_begin_it()
    {
        // Both had looked before either began.
        var turns = fixture.Service.Services.GetRequiredService<DirectLineTurns>();
        var conversation = $"{Guid.NewGuid():N}";

        Assert.True(await turns.WelcomeAsync(conversation, "dl_someone", locale: null));
        Assert.False(await turns.WelcomeAsync(conversation, "dl_someone", locale: null));
    }

    [Fact]
    public async Task It_greets_in_the_language_of_the_page()
    {
        await _client.StartAsync("fr-CA");

        Assert.Contains("automatisé", Assert.Single(DirectLineClient.Texts(await _client.ActivitiesAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_comes_back_with_its_id_before_the_reply_that_names_it()
    {
        await _client.StartAsync();
        var id = await _client.SayAsync("what is your phone number?", "client-1");

        var activities = (await _client.ActivitiesAsync(2)).GetProperty("activities");
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Equal("client-1", activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(id, activities[1].GetProperty("replyToId").GetString());
        Assert.Contains("613-549-4660", activities[1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_sent_twice_by_a_client_is_answered_once()
    {
        await _client.StartAsync();

        Assert.Equal(await _client.SayAsync("thanks", "client-1"), await _client.SayAsync("thanks", "client-1"));
        Assert.Equal(3, DirectLineClient.Ids(await _client.ActivitiesAsync()).Count());
    }

    [Fact]
    public async Task Polling_gives_each_activity_once()
    {
        await _client.StartAsync();
        var first = await _client.ActivitiesAsync();
        await _client.SayAsync("thanks");
        var second = await _client.ActivitiesAsync(Watermark(first));
        var third = await _client.ActivitiesAsync(Watermark(second));

        Assert.Equal((1, 2, 0), (Count(first), Count(second), Count(third)));
        Assert.Equal(Watermark(second), Watermark(third));
    }

    [Fact]
    public async Task A_client_that_polls_from_beyond_the_end_hears_what_is_said_next()
    {
        await _client.StartAsync();
        var end = Watermark(await _client.ActivitiesAsync());

        var told = Watermark(await _client.ActivitiesAsync(watermark: 1_000));
        await _client.SayAsync("thanks");

        Assert.Equal(end, told);
        Assert.Equal(2, Count(await _client.ActivitiesAsync(told)));
    }

    [Fact]
    public async Task A_stream_from_beyond_the_end_hears_what_is_said_next()
    {
        await _client.StartAsync();
        await _client.ReconnectAsync(watermark: 1_000);
        using var stream = await _client.ListenAsync();

        await _client.SayAsync("thanks");

        Assert.Equal(2, Count(await DirectLineClient.NextAsync(stream)));
    }

    [Fact]
    public async Task Two_tabs_hear_the_same_and_one_that_reconnects_hears_the_rest_once()
    {
        await _client.StartAsync();
        using var left = await _client.ListenAsync();
        using var right = await _client.ListenAsync();
        Assert.Equal(1, Count(await DirectLineClient.NextAsync(left)));
        var greeting = await DirectLineClient.NextAsync(right);
        left.Abort();

        await _client.SayAsync("thanks");

        Assert.Equal(2, Count(await DirectLineClient.NextAsync(right)));
        await _client.ReconnectAsync(Watermark(greeting));
        using var again = await _client.ListenAsync();
        Assert.Equal(2, Count(await DirectLineClient.NextAsync(again)));
    }

    [Fact]
    public async Task What_was_typed_comes_back_without_personal_data_and_is_logged_nowhere()
    {
        await _client.StartAsync();
        using var stream = await _client.ListenAsync();
        await DirectLineClient.NextAsync(stream);

        await _client.SayAsync("my card 4111 1111 1111 1111 was used, what now?");

        Assert.DoesNotMatch("4111 ?1111", (await DirectLineClient.NextAsync(stream)).ToString());
        Assert.All(fixture.Service.Log.Lines, line => Assert.DoesNotMatch("4111 ?1111", line));
    }

    [Fact]
    public async Task A_stream_says_when_the_service_goes_away()
    {
        using var folder = new TemporaryFolder();
        var service = await RunningService.StartAsync(folder.Path);
        var client = new DirectLineClient(service);
        await client.StartAsync();
        using var stream = await client.ListenAsync();
        await DirectLineClient.NextAsync(stream);

        await service.DisposeAsync();

        var last = await stream.ReceiveAsync(new byte[100].AsMemory(), CancellationToken.None);
        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.EndpointUnavailable), (last.MessageType, stream.CloseStatus));
    }

    [Fact]
    public async Task After_a_restart_token_and_conversation_go_on()
    {
        using var folder = new TemporaryFolder();
        var before = await RunningService.StartAsync(folder.Path);
        var first = new DirectLineClient(before);
        await first.StartAsync();
        await first.SayAsync("is collision reporting working?");
        var told = DirectLineClient.Ids(await first.ActivitiesAsync()).ToList();
        await before.DisposeAsync();

        await using var after = await RunningService.StartAsync(folder.Path);
        var second = new DirectLineClient(after) { Token = first.Token };
        Assert.Equal(HttpStatusCode.OK, await second.StartAsync());
        await second.SayAsync("when will it be back?");

        var all = await second.ActivitiesAsync();
        Assert.Equal(told, DirectLineClient.Ids(all).Take(told.Count));
        Assert.Equal(told.Count + 2, Count(all));
    }

    private static int Count(System.Text.Json.JsonElement set) => set.GetProperty("activities").GetArrayLength();

    private static long Watermark(System.Text.Json.JsonElement set) => long.Parse(set.GetProperty("watermark").GetString()!);
}
