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

        // Training leaves much behind, and nothing will be allocated at that rate again: give the memory back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
