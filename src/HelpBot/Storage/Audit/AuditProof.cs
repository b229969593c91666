namespace HelpBot.Storage.Audit;

/// <summary>Whether a chain is unbroken. What was cut off at its end is only found by comparing with a head that was kept elsewhere.</summary>
/// <param name="Count">How many entries are in order, from the first.</param>
/// <param name="Head">The last of them; null when there is none.</param>
/// <param name="Problem">What is wrong with the next one; null when all are in order.</param>
/// <param name="KeptHead">The entry whose hash was kept elsewhere; null when none was given, or the chain does not hold it.</param>
public sealed record AuditProof(long Count, AuditRow? Head, string? Problem, AuditRow? KeptHead)
{
    /// <summary>Reads a chain from its beginning up to the first thing wrong.</summary>
    /// <param name="rows">All rows, in order of their numbers.</param>
    /// <param name="keptHead">Hash that was once the chain's last; null when none was kept.</param>
    public static async Task<AuditProof> OfAsync(IAsyncEnumerable<AuditRow> rows, string? keptHead = null)
    {
        AuditRow? last = null;
        AuditRow? kept = null;
        try
        {
            await foreach (var row in rows)
            {
                if (ProblemOf(last, row) is { } problem)
                {
                    return new AuditProof(last?.Number ?? 0, last, problem, kept);
                }

                last = row;
                kept = row.Hash == keptHead ? row : kept;
            }
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or InvalidCastException or FormatException or OverflowException)
        {
            return new AuditProof(last?.Number ?? 0, last, $"the entry after {last?.Number ?? 0} cannot be read: it was altered.", kept);
        }

        return new AuditProof(last?.Number ?? 0, last, null, kept);
    }

    private static string? ProblemOf(AuditRow? last, AuditRow row)
    {
        var expected = (last?.Number ?? 0) + 1;
        if (row.Number != expected)
        {
            return row.Number == expected + 1
                ? $"entry {expected} is missing."
                : $"entries {expected} to {row.Number - 1} are missing.";
        }

        if (row.PreviousHash != (last?.Hash ?? ""))
        {
            return $"entry {row.Number} does not follow entry {expected - 1}: one of them was altered or replaced.";
        }

        return row.Hash == AuditSeal.Of(row) ? null : $"entry {row.Number} was altered: its content does not fit its hash.";
    }
}
