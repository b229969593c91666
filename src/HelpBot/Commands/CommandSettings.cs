using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Commands;

/// <summary>Settings for commands that serve nothing: the same places, checked the same way.</summary>
internal static class CommandSettings
{
    /// <exception cref="OptionsValidationException">A setting is not allowed.</exception>
    public static WebApplicationBuilder Builder()
    {
        var builder = Settings.Host();
        builder.AddSettings();
        builder.Logging.ClearProviders();
        return builder;
    }

    public static string DialogsDirectory()
    {
        using var services = Builder().Services.BuildServiceProvider();
        return ProgramPlace.DialogsDirectory(services.GetRequiredService<IOptions<HelpBotOptions>>().Value);
    }
}
