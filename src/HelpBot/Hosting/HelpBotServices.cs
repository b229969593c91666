using HelpBot.Channels.DirectLine;
using HelpBot.Channels.Messages;
using HelpBot.Public;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Turns;

namespace HelpBot.Hosting;

/// <summary>All that the service is made of.</summary>
public static class HelpBotServices
{
    public static WebApplicationBuilder AddHelpBot(this WebApplicationBuilder builder)
    {
        builder.AddSettings();
        builder.AddKestrel();
        builder.Services
            .AddStorage(builder.Configuration)
            .AddTurns()
            .AddDirectLine()
            .AddMessages()
            .AddPublicPages()
            .AddSingleton<Publisher>()
            .AddSingleton<ITurnRunner>(provider => ActivatorUtilities.CreateInstance<TurnRunner>(provider, TurnRunner.Pages))
            .AddSingleton<StartReport>()
            .AddSingleton<FolderStart>()
            .AddHostedService<StartService>()
            .AddHostedService<RevisionWatch>()
            .AddHostedService<Housekeeping>();
        return builder;
    }
}
