using HelpBot.Publishing;
using HelpBot.Turns;

namespace HelpBot.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can answer people.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new Health("live"), HostingJson.Default.Health));
        routes.MapGet("/health/ready", (KitSource kits, IConversationStore store, OrderlyStop stop) => (kits.IsReady, store.IsSafe) switch
        {
            _ when stop.IsStopping => Results.Json(new Health("stopping"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (false, _) => Results.Json(new Health("starting"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (_, false) => Results.Json(new Health("ready, turns held in memory: the database cannot be written"), HostingJson.Default.Health),
            _ => Results.Json(new Health("ready"), HostingJson.Default.Health),
        });
    }
}

/// <summary>Body of the health endpoints.</summary>
public sealed record Health(string Status);
