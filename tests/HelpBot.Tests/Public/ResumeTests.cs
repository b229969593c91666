using System.Net;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Public;

/// <summary>A page that wakes up goes on with its conversation, though not for ever.</summary>
public sealed class ResumeTests
{
    private const string Resume = "tokens/resume";

    [Fact]
    public async Task An_expired_token_is_resumed_for_a_night_and_no_longer()
    {
        using var folder = new TemporaryFolder();
        var time = new ManualTime();
        await using var service = await RunningService.StartAsync(folder.Path, change: services => services.AddSingleton<TimeProvider>(time));
        var client = new DirectLineClient(service);
        await client.StartAsync();
        var old = client.Token;

        time.Advance(TimeSpan.FromHours(12));
        client.Token = (await client.JsonAsync(HttpMethod.Post, Resume)).GetProperty("token").GetString();
        await client.ActivitiesAsync();

        client.Token = old;
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await client.RefusalAsync(HttpMethod.Post, Resume));
        client.Token = old + "x";
        Assert.Equal(HttpStatusCode.Forbidden, (await client.RefusalAsync(HttpMethod.Post, Resume)).Status);
        client.Token = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.RefusalAsync(HttpMethod.Post, Resume)).Status);
    }
}
