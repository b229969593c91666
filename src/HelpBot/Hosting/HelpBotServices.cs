using HelpBot.Channels.DirectLine;
using HelpBot.Channels.Messages;
using HelpBot.Nodes;
using HelpBot.Public;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Storage.Keys;
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
            .AddSingleton<OrderlyStop>()
            .AddHostedService(provider => provider.GetRequiredService<OrderlyStop>())
            .AddHostedService<StartService>()
            .AddKeys(builder.Configuration)
            .AddTurns()
            .AddDirectLine()
            .AddMessages()
            .AddPublicPages()
            .AddSingleton<Publisher>()
            .AddSingleton<FolderStart>()
            .AddSingleton<ITurnRunner>(provider => ActivatorUtilities.CreateInstance<TurnRunner>(provider, TurnRunner.Pages))
            .AddSingleton<StartReport>()
            .AddNodes(builder.Configuration)
            .AddHostedService<RevisionWatch>()
            .AddHostedService<Housekeeping>();
        return builder;
    }
}
