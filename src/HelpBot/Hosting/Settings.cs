using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>Where settings come from and that they are checked at start.</summary>
public static class Settings
{
    public const string FileName = "appsettings.json";

    // Weakest of all: any other source can say otherwise.
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        // Else every request begins a trace for a scope that nobody writes; what fails is told by ClearErrors.
        ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "None",
        // Why it did not start is told in one line, not as a stack trace.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "None",
        ["urls"] = "http://localhost:3978",
    };

    /// <summary>A host whose settings are read once: checked at start, they do not change while it runs.</summary>
    /// <param name="arguments">The command line's.</param>
    public static WebApplicationBuilder Host(params string[] arguments) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        // Else it would watch every folder below, also the one that each turn is written to.
        Args = ["--hostBuilder:reloadConfigOnChange=false", .. arguments],
        ContentRootPath = ProgramPlace.Home,
    });

    public static void AddSettings(this WebApplicationBuilder builder)
    {
        if (ProgramPlace.Root is { } root && Path.Combine(root, FileName) is var beside && File.Exists(beside))
        {
            // Beside appsettings.sample.json; weaker than environment and command line, which come later in the list.
            builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
            {
                Path = FileName,
                FileProvider = new PhysicalFileProvider(root),
            });
        }

        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        builder.Services.AddHelpBotOptions(builder.Configuration);
    }

    public static IServiceCollection AddHelpBotOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HelpBotOptions>().Bind(configuration.GetSection(HelpBotOptions.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<HelpBotOptions>, HelpBotOptionsValidator>();
    }
}
