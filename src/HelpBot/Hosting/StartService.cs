using HelpBot.Publishing;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Before the first request: tables, and the revision in force.</summary>
public sealed class StartService(IDatabaseUpdate database, Publisher publisher, StartReport report) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var updating = Task.Run(() => database.UpdateAsync(cancellationToken), cancellationToken);
        report.Published = await publisher.StartAsync(updating, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
