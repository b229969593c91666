using HelpBot.Hosting;
using HelpBot.Turns;

namespace HelpBot.Nodes;

/// <summary>What several nodes on one PostgreSQL tell each other. On SQLite there is one node, and none of this.</summary>
public static class NodeServices
{
    public static IServiceCollection AddNodes(this IServiceCollection services, IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration[$"{HelpBotOptions.Section}:{nameof(HelpBotOptions.Database)}"])
            ? services
            : services
                .AddSingleton<NodeName>()
                .AddSingleton<NewsOutbox>()
                .AddSingleton<ITurnListener>(provider => provider.GetRequiredService<NewsOutbox>())
                .AddSingleton<ITakeListener>(provider => provider.GetRequiredService<NewsOutbox>())
                .AddSingleton<NewsReader>()
                .AddSingleton<NewsCatchUp>()
                .AddHostedService<NewsSender>()
                .AddHostedService<NewsListener>();
}
