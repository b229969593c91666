using HelpBot.Storage.Audit;

namespace HelpBot.Commands;

/// <summary><c>audit verify</c> and <c>audit list</c>: who did what, and is the record of it whole?</summary>
internal static class AuditCommand
{
    public static async Task<int> VerifyAsync(string? keptHead, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var proof = await AuditProof.OfAsync(services.GetRequiredService<IAuditLog>().ReadAsync(cancellationToken), keptHead);
        if (proof.Problem is { } problem)
        {
            await Console.Error.WriteLineAsync($"The audit is broken: {problem} {Count(proof.Count)} before it are in order.");
            return 1;
        }

        if (keptHead is not null && proof.KeptHead is null)
        {
            await Console.Error.WriteLineAsync(
                $"The audit is broken: its {Count(proof.Count)} follow each other, but none has the hash {keptHead}. "
                + "Entries were cut off at the end, or all of it was written anew.");
            return 1;
        }

        if (proof.Count == 0)
        {
            await Console.Error.WriteLineAsync(
                $"There is no audit: nothing is stored in {PublishedStore.PlaceOf(services)}. Are HelpBot:DataDirectory and HelpBot:Database those of the service?");
            return ExitCodes.Refused;
        }

        Console.WriteLine($"The audit is unbroken: {Count(proof.Count)}.");
        if (proof.KeptHead is { } kept)
        {
            Console.WriteLine($"The hash you kept is that of entry {kept.Number}; {Count(proof.Count - kept.Number)} came after it.");
        }

        if (proof.Head is { } head)
        {
            Console.WriteLine($"head {head.Number} {head.Hash}");
            Console.WriteLine("Keep that line elsewhere: 'audit verify --head HASH' then finds even entries cut off at the end.");
        }

        return 0;
    }

    public static async Task<int> ListAsync(int most, CancellationToken cancellationToken)
    {
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var last = new Queue<AuditRow>();
        await foreach (var row in services.GetRequiredService<IAuditLog>().ReadAsync(cancellationToken))
        {
            last.Enqueue(row);
            if (last.Count > most)
            {
                last.Dequeue();
            }
        }

        foreach (var row in last)
        {
            Console.WriteLine(
                $"{row.Number,6}  {DateTimeOffset.FromUnixTimeMilliseconds(row.At):u}  {row.Action,-9}  {row.Subject}  by {row.Who} ({row.From})"
                + (row.Detail == "{}" ? "" : $"  {row.Detail}"));
        }

        return 0;
    }

    private static string Count(long entries) => entries == 1 ? "1 entry" : $"{entries} entries";
}
