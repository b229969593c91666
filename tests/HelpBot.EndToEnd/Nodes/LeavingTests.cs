using System.Net;
using System.Net.WebSockets;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>A node leaves in the middle of a conversation.</summary>
[Collection(TwoNodesCollection.Name)]
public sealed class LeavingTests(TwoNodes nodes) : IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Both nodes are there for the next test, however this one ended.</summary>
    public async Task DisposeAsync()
    {
        foreach (var node in new[] { nodes.One, nodes.Two })
        {
            await node.StopAsync();
            await node.StartAsync();
        }
    }

    [PostgresFact]
    public async Task A_killed_node_loses_nothing_and_the_other_goes_on()
    {
        using var resident = await nodes.ResidentAsync(nodes.One.Address);
        await using var before = await resident.ListenAsync(at: nodes.One.Address);
        var ids = new List<string> { await resident.SayAsync("Is collision reporting working?", "m1") };
        await before.UntilAsync(all => all.Exists(reply => reply.ReplyTo == ids[0]));
        var watermark = before.Said[^1].Sequence;

        // Whether it was answered before the node died, the client does not know: it says it again to the other.
        var unsure = resident.SayAsync("when will it be back?", "m2");
        await nodes.One.StopAsync();
        await unsure.ContinueWith(_ => { }, TaskScheduler.Default);
        resident.Address = nodes.Proxy.Address;
        ids.Add(await resident.SayAsync("when will it be back?", "m2"));
        await using var after = await resident.ListenAsync(watermark);
        ids.Add(await resident.SayAsync("what is the TTY number?", "m3"));

        await after.UntilAsync(all => all.Exists(reply => reply.ReplyTo == ids[^1]));
        var kept = await resident.PollAsync();
        HoppingTests.AssertWhole(kept, ids);
    }

    [PostgresFact]
    public async Task A_node_that_is_told_to_stop_says_so_and_closes_its_streams_and_nothing_is_missed()
    {
        using var resident = await nodes.ResidentAsync();
        await using var before = await resident.ListenAsync(at: nodes.Two.Address);
        var first = await resident.SayAsync("Is collision reporting working?");
        await before.UntilAsync(all => all.Exists(reply => reply.ReplyTo == first));

        nodes.Two.Terminate();
        await NotReadyAsync();
        await before.EndedAsync();
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, before.Closed);
        var second = await resident.SayAsync("what is the TTY number?");
        await using var after = await resident.ListenAsync(before.Said[^1].Sequence);

        await after.UntilAsync(all => all.Exists(reply => reply.ReplyTo == second));
        var kept = await resident.PollAsync();
        HoppingTests.AssertWhole(kept, [first, second]);
        Assert.Equal(kept.TakeLast(after.Said.Count), after.Said);
        await nodes.Two.EndedAsync();
    }

    /// <summary>Waits until the node tells a proxy to turn elsewhere: it still answers, with 503, or takes no connection any more.</summary>
    private async Task NotReadyAsync()
    {
        using var http = new HttpClient();
        try
        {
            while ((await http.GetAsync(new Uri($"{nodes.Two.Address}/health/ready"))).StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
        catch (HttpRequestException)
        {
            // It is gone already.
        }
    }
}
