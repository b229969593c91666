using System.Net;

namespace BotFramework.Tests.Http;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private static readonly ConnectorClientOptions Hasty = new(
        3, TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5));

    private FakeService _service = null!;
    private ConnectorClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeService.StartAsync();
        _client = new ConnectorClient(new Uri(_service.Url), options: Hasty);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_service_that_is_busy_is_asked_again()
    {
        _service.Failures.Enqueue((429, "1"));
        _service.Failures.Enqueue((503, null));

        var response = await _client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hi"));

        Assert.Equal(("sent-3", 3), (response.Id, _service.Requests.Count));
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_given_up()
    {
        for (var i = 0; i < 5; i++)
        {
            _service.Failures.Enqueue((500, null));
        }

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Equal((HttpStatusCode.InternalServerError, "ServiceError"), (error.StatusCode, error.Body!.Error!.Code));
        Assert.Equal(3, _service.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        _service.Failures.Enqueue((403, null));

        await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Activities_are_changed_and_deleted_where_they_are()
    {
        await _client.Conversations.UpdateActivityAsync("c", "a", new Activity(ActivityTypes.Message));
        await _client.Conversations.DeleteActivityAsync("c", "a");

        Assert.Equal(
            [("PUT", "/v3/conversations/c/activities/a"), ("DELETE", "/v3/conversations/c/activities/a")],
            _service.Requests.Select(request => (request.Method, request.Path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_cannot_climb_out_of_the_path(string id)
        => await Assert.ThrowsAsync<ArgumentException>(() => _client.Conversations.ReplyToActivityAsync(id, "a", new Activity()));
}
