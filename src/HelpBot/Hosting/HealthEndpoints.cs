using HelpBot.Publishing;
using HelpBot.Turns;

namespace HelpBot.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can answer people.</summary>
public static class HealthEndpoints
{
    // Load balancers ask with HEAD, too.
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", Methods, () => Results.Json(new Health("live"), HostingJson.Default.Health));
        routes.MapMethods("/health/ready", Methods, Ready);
    }

    /// <summary>Ready is who can answer; a store that is away keeps nobody from being answered, so it is told and no reason for a 503.</summary>
    private static IResult Ready(KitSource kits, IConversationStore store, Publisher publisher, OrderlyStop stop)
    {
        var (health, revision) = (store.Health, RevisionHealth.Of(publisher));
        return (kits.IsReady, health.IsSafe) switch
        {
            _ when stop.IsStopping => Results.Json(new Health("stopping"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (false, _) => Results.Json(new Health("starting"), HostingJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable),
            (_, false) => Results.Json(
                new Health("ready, turns held in memory", health.Problem ?? "being written", health.Held, health.Lost, revision), HostingJson.Default.Health),
            _ when revision is not null => Results.Json(
                new Health("ready, not answering from the newest revision", Revision: revision), HostingJson.Default.Health),
            _ => Results.Json(new Health("ready"), HostingJson.Default.Health),
        };
    }
}

/// <summary>Body of the health endpoints.</summary>
/// <param name="Status">Begins with "ready" when people are answered.</param>
/// <param name="Database">What is wrong with it; absent when nothing is.</param>
/// <param name="Held">Turns in memory that are not in the database yet.</param>
/// <param name="Lost">Turns since the start that were answered and are not kept, because too many had to be held.</param>
/// <param name="Revision">What answers; absent when the newest revision does.</param>
public sealed record Health(string Status, string? Database = null, int? Held = null, long? Lost = null, RevisionHealth? Revision = null);

/// <summary>What answers in the place of the newest revision.</summary>
/// <param name="InForce">Number of the revision that answers; 0: <c>dialogs/agency</c> does.</param>
/// <param name="Newest">Number of the newest; absent when the database could not be asked since the start.</param>
/// <param name="Problems">How many things keep the newest from answering; the log names them.</param>
public sealed record RevisionHealth(int InForce, int? Newest = null, int? Problems = null)
{
    /// <summary>Null when the newest revision answers, as far as this node knows.</summary>
    public static RevisionHealth? Of(Publisher publisher) => publisher switch
    {
        { StandIn: { } standIn } => new RevisionHealth(standIn.InForce, standIn.Newest, standIn.Problems.Count),
        { InForce: 0 } => new RevisionHealth(0),
        _ => null,
    };
}
