using HelpBot.Publishing;

namespace HelpBot.Commands;

/// <summary><c>import</c>: publishes the folder as a new revision.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(string author, string note, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var report = await services.GetRequiredService<Publisher>().ImportAsync(author, note, cancellationToken);
        if (report is null)
        {
            Console.WriteLine("dialogs/agency says what the revision in force says; nothing to publish.");
            return 0;
        }

        Console.WriteLine($"Published revision {report.Revision.Number}.");
        foreach (var difference in report.Differences)
        {
            Console.WriteLine($"  {difference}");
        }

        return 0;
    }
}
