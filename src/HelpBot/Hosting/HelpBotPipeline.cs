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
        app.WithoutSignIn();
        app.UseKnownProxies();
        app.UsePublicPages();
        app.UseMiddleware<ClearErrors>();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseRouting();
        app.MapHealth();
        app.MapMessages();
        app.MapDirectLine();
        app.MapPublicPages();
        app.Services.GetRequiredService<OrderlyStop>().Leaving += app.Services.GetRequiredService<StreamHub>().CloseAll;
        app.Lifetime.ApplicationStarted.Register(() => Report(app));
        return app;
    }

    /// <summary>Nobody signs in and no page asks for it, but the pages' framework would look at every request for that. Says that both steps are
    /// there already; a page that asked for them would then fail, and say why.</summary>
    private static void WithoutSignIn(this IApplicationBuilder app)
    {
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
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
