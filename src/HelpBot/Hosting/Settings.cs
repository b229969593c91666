using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>Where settings come from and that they are checked at start.</summary>
public static class Settings
{
    public const string FileName = "appsettings.json";

    public static void AddSettings(this WebApplicationBuilder builder)
    {
        if (ProgramPlace.Root is { } root && Path.Combine(root, FileName) is var beside && File.Exists(beside))
        {
            // Beside appsettings.sample.json; weaker than environment and command line, which come later in the list.
            builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
            {
                Path = FileName,
                FileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(root),
            });
        }

        builder.Services.AddHelpBotOptions(builder.Configuration);
    }

    public static IServiceCollection AddHelpBotOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HelpBotOptions>().Bind(configuration.GetSection(HelpBotOptions.Section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<HelpBotOptions>, HelpBotOptionsValidator>();
    }
}
