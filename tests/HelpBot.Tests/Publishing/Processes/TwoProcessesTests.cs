using System.Diagnostics;
using System.Globalization;
using HelpBot.Storage.Audit;
using HelpBot.Tests.Publishing.Editing;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing.Processes;

/// <summary>Two processes publish over one store at the same time, hundreds of times.</summary>
public sealed class TwoProcessesTests
{
    private const int Each = 100;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_acknowledged_revision_is_in_the_history_once_and_the_chain_of_parents_is_unbroken(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using (var first = await home.OpenAsync())
        {
            Assert.Equal(1, first.Current.Revision);
        }

        var acknowledged = (await Task.WhenAll(RunAsync(home, "pat"), RunAsync(home, "sam"))).SelectMany(lines => lines).ToList();

        Assert.Equal(2 * Each, acknowledged.Count);
        await using var office = await home.OpenAsync();
        var entries = await office.History.ListAsync(10_000, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 2 * Each + 1).Reverse(), entries.Select(entry => entry.Number));
        Assert.All(entries, entry => Assert.Equal(entry.Number - 1, entry.Parent));
        var notes = entries.ToDictionary(entry => entry.Number, entry => entry.Note);
        Assert.All(acknowledged, one => Assert.Equal(one.Name, notes[one.Number]));
        Assert.Subset(office.Current.Faq("records-check")!.AskedAs.En.ToHashSet(), acknowledged.Select(one => one.Name).ToHashSet());

        var audit = await office.AuditAsync();
        Assert.Equal(2 * Each + 1, audit.Select(row => row.Subject).Count(subject => subject.StartsWith("revision ", StringComparison.Ordinal)));
        Assert.Null((await AuditProof.OfAsync(audit.ToAsyncEnumerable())).Problem);
    }

    private static async Task<List<(int Number, string Name)>> RunAsync(OfficeHome home, string author)
    {
        string[] arguments = [typeof(TwoProcessesTests).Assembly.Location, PublishingProcess.Role, home.Data, home.Dialogs, home.Database, author, $"{Each}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}: {await errors}");
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2)).Select(
            parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].Trim()))];
    }
}
