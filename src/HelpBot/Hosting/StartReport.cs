using HelpBot.Publishing;
using HelpBot.Storage.Postgres;
using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>The lines an operator sees at start: what is served where, and what is lacking.</summary>
public sealed class StartReport(IOptions<HelpBotOptions> options, IConfiguration configuration, IHostEnvironment environment)
{
    private const int MostDifferences = 12;

    /// <summary>What became of the revisions at start.</summary>
    public PublishReport? Published { get; set; }

    /// <summary>Why the database cannot be used since the start; null when it can.</summary>
    public string? DatabaseProblem { get; set; }

    /// <param name="addresses">Where the server listens.</param>
    public IEnumerable<string> Lines(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            yield return $"HelpBot answers at {address}  (pages /, Direct Line /v3/directline, Bot Framework /api/messages)";
        }

        yield return $"  data      {ProgramPlace.DataDirectory(options.Value)}";
        if (options.Value.Database.Length > 0)
        {
            yield return $"  database  {PostgresDatabase.Describe(options.Value.Database)}";
        }

        if (DatabaseProblem is not null)
        {
            yield return $"            away: {DatabaseProblem}. Until it is there, dialogs/agency answers and turns are held in memory.";
        }

        yield return $"  dialogs   {ProgramPlace.DialogsDirectory(options.Value)}";
        foreach (var line in Knowledge().Concat(Lacking()))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Knowledge()
    {
        if (Published is not var (revision, differences, problems))
        {
            yield break;
        }

        yield return $"  revision  {revision.Number}, published {revision.At:u} by {revision.Author}";
        if (differences.Count > 0)
        {
            yield return "  dialogs/agency differs from that revision, which stays in force:";
            foreach (var difference in differences.Take(MostDifferences))
            {
                yield return $"    {difference}";
            }

            if (differences.Count > MostDifferences)
            {
                yield return $"    and {differences.Count - MostDifferences} more";
            }

            yield return "    To publish the folder: dotnet run --project src/HelpBot -- import";
        }

        if (problems.Count > 0)
        {
            yield return Publishing.StandIn.Of(revision.Number, Published.InForce, problems) is { } standIn
                ? $"  That revision does not fit this program, so {standIn.Name} answers instead, and may be out of date:"
                : "  That revision answers, but could not be published as it is today:";
            foreach (var problem in problems.Take(MostDifferences))
            {
                yield return $"    {problem.Message}";
            }
        }
    }

    private IEnumerable<string> Lacking()
    {
        if (!options.Value.Live)
        {
            yield return "  Demonstration: HelpBot:Live is false, and everything says so.";
        }

        if (string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            yield return environment.IsDevelopment()
                ? "  No MicrosoftAppId: /api/messages is open to programs on this machine only (Development)."
                : "  No MicrosoftAppId: /api/messages refuses everyone.";
        }

        if (options.Value.PublicUrl.Length == 0 && !environment.IsDevelopment())
        {
            yield return "  No HelpBot:PublicUrl: links go by the address of each request.";
        }
    }
}
