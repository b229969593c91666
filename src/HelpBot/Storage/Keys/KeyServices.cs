using HelpBot.Hosting;
using HelpBot.Storage.Postgres;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage.Keys;

/// <summary>Where keys are kept: in the data directory, or with PostgreSQL in its table <c>Keys</c>, where all nodes find them.</summary>
public static class KeyServices
{
    private const string Folder = "keys";

    /// <summary>Registers services that need the tables; call it after what makes those.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var shared = IsShared(configuration);
        if (shared)
        {
            // Before ASP.NET looks for one.
            services.AddHostedService<PostgresFirstKey>();
        }

        services.AddDataProtection().SetApplicationName("HelpBot");
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, repository) => keys.XmlRepository = repository);

        // It warns that keys are kept as they are; the guide says what protects them.
        services.AddLogging(logging => logging.AddFilter(typeof(XmlKeyManager).FullName, LogLevel.Error));
        return shared
            ? services
                .AddSingleton(provider => new KeySeal(Options(provider).KeySecret))
                .AddSingleton(provider => new KeyCopies(Path.Combine(ProgramPlace.DataDirectory(Options(provider)), Folder)))
                .AddSingleton<PostgresKeyStore>()
                .AddSingleton<IKeyStore>(provider => provider.GetRequiredService<PostgresKeyStore>())
                .AddSingleton<IXmlRepository, PostgresXmlRepository>()
            : services
                .AddSingleton<IKeyStore>(provider => new FolderKeyStore(
                    ProgramPlace.DataDirectory(Options(provider)), provider.GetRequiredService<TimeProvider>()))
                .AddSingleton(Files);
    }

    /// <summary>Leaves the key that ASP.NET makes at start until one is needed: no page needs one, and a node that is alone has nobody to
    /// agree with. Call it last.</summary>
    public static IServiceCollection WithoutEarlyKeys(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsShared(configuration))
        {
            foreach (var start in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            {
                services.Remove(start);
            }
        }

        return services;
    }

    private static IXmlRepository Files(IServiceProvider provider)
    {
        var folder = Path.Combine(ProgramPlace.DataDirectory(Options(provider)), Folder);
        try
        {
            DataFolder.Make(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Better keys for this run only than no service.
            folder = Directory.CreateTempSubdirectory("helpbot-keys-").FullName;
        }

        return new FileSystemXmlRepository(new DirectoryInfo(folder), NullLoggerFactory.Instance);
    }

    private static bool IsShared(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration[$"{HelpBotOptions.Section}:{nameof(HelpBotOptions.Database)}"]);

    private static HelpBotOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<HelpBotOptions>>().Value;
}
