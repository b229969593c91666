using HelpBot.Publishing;
using HelpBot.Publishing.History;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>export</c>: writes a revision as YAML files, byte for byte as they were imported.</summary>
internal static class ExportCommand
{
    /// <param name="directory">Where to; made when it is not there.</param>
    /// <param name="number">Which revision; null: the newest.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(string directory, int? number, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var revision = number is { } asked
            ? await services.GetRequiredService<RevisionHistory>().ReadAsync(asked, cancellationToken)
            : await services.GetRequiredService<IRevisionReader>().LatestAsync(cancellationToken);
        if (revision is null)
        {
            await Console.Error.WriteLineAsync($"Nothing was published yet in {PublishedStore.PlaceOf(services)}.");
            return ExitCodes.Refused;
        }

        DialogsFolder.Make(directory);
        foreach (var (path, text) in revision.Texts)
        {
            if (await DialogsFolder.WriteAsync(directory, path, text, cancellationToken) is { } kept)
            {
                Console.WriteLine($"  {Path.GetFileName(path)} said otherwise; it is kept as {kept}");
            }
        }

        Console.WriteLine($"Revision {revision.Number}: {revision.Texts.Count} files in {Path.GetFullPath(directory)}");
        Console.WriteLine($"To publish changes of them: import {directory} --based-on {revision.Number}");
        return ExitCodes.Done;
    }
}
