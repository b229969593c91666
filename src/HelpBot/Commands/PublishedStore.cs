using HelpBot.Publishing;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary>The store of the service, for commands that read or publish revisions. A running service may use it at the same time.</summary>
internal static class PublishedStore
{
    public static async Task<ServiceProvider> OpenAsync(CancellationToken cancellationToken)
    {
        var services = Build();
        await services.GetRequiredService<IDatabaseUpdate>().UpdateAsync(cancellationToken);
        return services;
    }

    /// <summary>Opens nothing yet.</summary>
    public static ServiceProvider Build()
    {
        var builder = CommandSettings.Builder();
        return builder.Services
            .AddSingleton(TimeProvider.System)
            .AddStorage(builder.Configuration)
            .AddKits()
            .AddPublishing()
            .BuildServiceProvider();
    }
}
