using HelpBot.Publishing;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary>The store of the service, for commands that read or publish revisions. A running service may use it at the same time.</summary>
internal static class PublishedStore
{
    public static async Task<ServiceProvider> OpenAsync(CancellationToken cancellationToken)
    {
        var builder = CommandSettings.Builder();
        var services = builder.Services
            .AddSingleton(TimeProvider.System)
            .AddStorage(builder.Configuration)
            .AddKits()
            .AddPublishing()
            .BuildServiceProvider();
        await services.GetRequiredService<IDatabaseUpdate>().UpdateAsync(cancellationToken);
        return services;
    }
}
