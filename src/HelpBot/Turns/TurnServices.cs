using HelpBot.Conversation.Dialogs;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Turns.Steps;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HelpBot.Turns;

/// <summary>What runs a turn; it needs an <see cref="IConversationStore"/> and settings.</summary>
public static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddKits()
            .AddSingleton<IStorage, TurnStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton(provider => new HelpDeskOptions(provider.GetRequiredService<IOptions<HelpBotOptions>>().Value.Live))
            .AddSingleton<IBot>(Bot)
            .AddSingleton<ConversationLocks>()
            .AddSingleton<RateLimits>()
            .AddSingleton<NewConversations>()
            .AddSingleton<OneAtATime>()
            .AddSingleton<KeepTurn>()
            .AddSingleton<ErrorBoundary>()
            .AddSingleton<MessageLimits>()
            .AddSingleton<TurnPipeline>()
            .AddSingleton<InProcessAdapter>();
    }

    /// <summary>The bot over the services of <see cref="AddTurns"/>.</summary>
    public static HelpDeskBot Bot(IServiceProvider services) => ActivatorUtilities.CreateInstance<HelpDeskBot>(
        services, new FrontDeskDialog(services.GetRequiredService<HelpDeskOptions>()));
}
