using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Http;

public sealed class ProactiveTests : IAsyncLifetime
{
    private FakeService _service = null!;
    private CloudAdapter _adapter = null!;

    public async Task InitializeAsync()
    {
        _service = await FakeService.StartAsync();
        _adapter = new CloudAdapter(new ConfigurationBuilder().AddInMemoryCollection(_service.Settings).Build());
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task The_bots_token_goes_to_no_service_that_nobody_vouched_for()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _adapter.ContinueConversationAsync(
            FakeService.AppId, _service.Message().GetConversationReference(),
            (turn, ct) => turn.SendActivityAsync("news", cancellationToken: ct), CancellationToken.None));

        Assert.Equal(0, _service.TokensGiven);
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task A_conversation_goes_on_by_itself_without_identity_on_the_same_machine()
    {
        var adapter = new CloudAdapter();

        await adapter.ContinueConversationAsync(
            string.Empty, _service.Message().GetConversationReference(),
            (turn, ct) => turn.SendActivityAsync("news", cancellationToken: ct), CancellationToken.None);

        Assert.Equal("news", Assert.Single(_service.Requests).Activity!.Text);
    }

    [Fact]
    public async Task A_conversation_can_be_started()
    {
        var adapter = new CloudAdapter();

        await adapter.CreateConversationAsync(
            string.Empty, "directline", _service.Url, string.Empty, new ConversationParameters { Bot = new ChannelAccount("help") },
            (turn, ct) => turn.SendActivityAsync("welcome", cancellationToken: ct), CancellationToken.None);

        var requests = _service.Requests.ToArray();
        Assert.Equal(("/v3/conversations", 2), (requests[0].Path, requests.Length));
        Assert.StartsWith("/v3/conversations/sent-1/activities/", requests[1].Path, StringComparison.Ordinal);
        Assert.Equal("welcome", requests[1].Activity!.Text);
    }
}
