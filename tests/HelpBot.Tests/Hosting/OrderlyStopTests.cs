using HelpBot.Hosting;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Hosting;

public sealed class OrderlyStopTests
{
    [Fact]
    public async Task Told_to_stop_again_after_it_has_stopped_it_has_nothing_to_complain_of()
    {
        using var folder = new TemporaryFolder();
        var service = await RunningService.StartAsync(folder.Path);
        var stop = service.Services.GetRequiredService<OrderlyStop>();
        var left = 0;
        stop.Leaving += () => left++;
        Assert.False(stop.IsLeaving);

        await service.DisposeAsync();
        await stop.StoppingAsync(CancellationToken.None);

        Assert.True(stop.IsLeaving);
        Assert.Equal(2, left);
    }
}
