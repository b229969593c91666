using HelpBot.Channels.DirectLine;
using HelpBot.Channels.Messages;
using HelpBot.Nodes;
using HelpBot.Public;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Turns;
using HelpBot.Turns.Steps;

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
            .AddPublishing()
            .AddSingleton<FolderStart>()
            .AddSingleton<ITurnRunner>(provider => ActivatorUtilities.CreateInstance<TurnRunner>(provider, TurnRunner.Pages))
            .AddKeyedSingleton(TurnRunner.Unkept, (provider, _) => Unkept(provider))
            .AddSingleton<StartReport>()
            .AddNodes(builder.Configuration)
            .AddHostedService<RevisionWatch>()
            .AddHostedService<Housekeeping>()
            .WithoutEarlyKeys(builder.Configuration);
        return builder;
    }

    /// <summary>The same pipeline over a store that keeps nothing.</summary>
    private static ITurnRunner Unkept(IServiceProvider provider)
    {
        var store = new PassingConversationStore();
        var keep = ActivatorUtilities.CreateInstance<KeepTurn>(provider, store, Array.Empty<ITurnListener>());
        var pipeline = ActivatorUtilities.CreateInstance<TurnPipeline>(provider, keep);
        return new TurnRunner(ActivatorUtilities.CreateInstance<InProcessAdapter>(provider, pipeline), store, TurnRunner.Pages);
    }
}
