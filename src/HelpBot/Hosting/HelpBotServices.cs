using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Turns;
using HelpBot.Turns.Steps;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>All wiring.</summary>
public static class HelpBotServices
{
    /// <summary>The whole service.</summary>
    public static WebApplicationBuilder AddHelpBot(this WebApplicationBuilder builder)
    {
        builder.AddSettings();
        builder.AddKestrel();
        builder.Services
            .AddSqliteStorage()
            .AddSingleton<Publisher>()
            .AddTurns()
            .AddSingleton<ITurnRunner>(provider => ActivatorUtilities.CreateInstance<TurnRunner>(provider, TurnRunner.Pages))
            .AddSingleton<StartReport>()
            .AddHostedService<StartService>();
        return builder;
    }

    /// <summary>What runs a turn; needs an <see cref="IConversationStore"/> and settings.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<KitSource>()
            .AddSingleton<IKitSource>(provider => provider.GetRequiredService<KitSource>())
            .AddSingleton<IStorage, TurnStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton(provider => new HelpDeskOptions(provider.GetRequiredService<IOptions<HelpBotOptions>>().Value.Live))
            .AddSingleton<IBot>(provider => ActivatorUtilities.CreateInstance<HelpDeskBot>(
                provider, new FrontDeskDialog(provider.GetRequiredService<HelpDeskOptions>())))
            .AddSingleton<ConversationLocks>()
            .AddSingleton<RateLimits>()
            .AddSingleton<OneAtATime>()
            .AddSingleton<KeepTurn>()
            .AddSingleton<ErrorBoundary>()
            .AddSingleton<MessageLimits>()
            .AddSingleton<TurnPipeline>()
            .AddSingleton<InProcessAdapter>();
    }
}
