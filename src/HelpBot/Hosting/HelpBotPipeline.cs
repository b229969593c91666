using HelpBot.Channels.DirectLine;
using HelpBot.Channels.Messages;
using HelpBot.Public;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HelpBot.Hosting;

/// <summary>Everything that a request passes, in order.</summary>
public static class HelpBotPipeline
{
    public static WebApplication UseHelpBot(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UsePublicPages();
        app.UseMiddleware<ClearErrors>();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseRouting();
        app.MapHealth();
        app.MapMessages();
        app.MapDirectLine();
        app.MapPublicPages();
        app.UseMiddleware<LargeBodies>();
        app.Services.GetRequiredService<OrderlyStop>().Leaving += app.Services.GetRequiredService<StreamHub>().CloseAll;
        app.Lifetime.ApplicationStarted.Register(() => Report(app));
        return app;
    }

    private static void Report(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var line in app.Services.GetRequiredService<StartReport>().Lines(addresses))
        {
            Console.WriteLine(line);
        }
    }
}
