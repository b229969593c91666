using HelpBot.Publishing;
using HelpBot.Turns;

namespace HelpBot.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can answer people.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new Health("live"), HostingJson.Default.Health));
        routes.MapGet("/health/ready", Ready);
    }

    /// <summary>Ready is who can answer; a store that is away keeps nobody from being answered, so it is told and no reason for a 503.</summary>
    private static IResult Ready(KitSource kits, IConversationStore store, OrderlyStop stop)
    {
        var health = store.Health;
        return (kits.IsReady, health.IsSafe) switch
        {
            _ when stop.IsStopping => Results.Json(new Health("stopping"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (false, _) => Results.Json(new Health("starting"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (_, false) => Results.Json(
                new Health("ready, turns held in memory", health.Problem ?? "being written", health.Held, health.Lost), HostingJson.Default.Health),
            _ => Results.Json(new Health("ready"), HostingJson.Default.Health),
        };
    }
}

/// <summary>Body of the health endpoints.</summary>
/// <param name="Status">Begins with "ready" when people are answered.</param>
/// <param name="Database">What is wrong with it; absent when nothing is.</param>
/// <param name="Held">Turns in memory that are not in the database yet.</param>
/// <param name="Lost">Turns since the start that were answered and are not kept, because too many had to be held.</param>
public sealed record Health(string Status, string? Database = null, int? Held = null, long? Lost = null);
