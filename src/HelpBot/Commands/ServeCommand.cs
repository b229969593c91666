using System.Net.Sockets;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Turns;

namespace HelpBot.Commands;

/// <summary>Serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        var builder = Settings.Host(settings);
        builder.AddHelpBot();
        ServerAddresses.Check(builder.Configuration[WebHostDefaults.ServerUrlsKey]);
        var app = builder.Build();
        IConversationStore store;
        await using (app)
        {
            app.Services.GetRequiredService<FolderKit>().Begin(cancellationToken);
            app.UseHelpBot();
            store = app.Services.GetRequiredService<IConversationStore>();
            await StartAsync(app, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
        }

        // What was said and could not be written to the end is lost: whoever stopped the service is told.
        return store.Health.Held == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (SocketException failure)
        {
            throw new IOException($"Cannot listen at {app.Configuration[WebHostDefaults.ServerUrlsKey]}: {failure.Message}.", failure);
        }
    }
}
