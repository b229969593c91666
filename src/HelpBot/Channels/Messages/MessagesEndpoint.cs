using HelpBot.Turns;

namespace HelpBot.Channels.Messages;

/// <summary><c>POST /api/messages</c>: the Bot Framework's endpoint, for the Emulator, the Playground and the Azure Bot Service.</summary>
public static class MessagesEndpoint
{
    private const string Path = "/api/messages";

    public static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddHttpClient()
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<CloudAdapter>>()))
        .AddSingleton(Adapter);

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var adapter = services.GetRequiredService<CloudAdapter>();
        var bot = services.GetRequiredService<IBot>();
        var gate = new DeveloperGate(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>());
        routes.Map(Path, context => gate.Admits(context)
            ? adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)
            : DeveloperGate.RefuseAsync(context));
    }

    private static CloudAdapter Adapter(IServiceProvider provider)
    {
        var adapter = new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>());
        provider.GetRequiredService<TurnPipeline>().ApplyTo(adapter);
        return adapter;
    }
}
