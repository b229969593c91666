using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

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

    /// <summary>Which store it is, for people: a wrong one is mostly empty.</summary>
    public static string PlaceOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<HelpBotOptions>>().Value;
        return options.Database.Length > 0
            ? PostgresDatabase.Describe(options.Database)
            : Path.Combine(ProgramPlace.DataDirectory(options), SqliteDatabase.FileName);
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
