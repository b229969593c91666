using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>export</c>: writes the revision in force as YAML files.</summary>
internal static class ExportCommand
{
    public static async Task<int> RunAsync(string directory, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        if (await services.GetRequiredService<IRevisionReader>().LatestAsync(cancellationToken) is not { } latest)
        {
            await Console.Error.WriteLineAsync("Nothing was published yet.");
            return 1;
        }

        Directory.CreateDirectory(directory);
        foreach (var (path, text) in latest.Texts)
        {
            // Only the name: what is stored can't lead out of the directory.
            await File.WriteAllTextAsync(Path.Combine(directory, Path.GetFileName(path)), text, cancellationToken);
        }

        Console.WriteLine($"Revision {latest.Number}: {latest.Texts.Count} files in {Path.GetFullPath(directory)}");
        return 0;
    }
}
