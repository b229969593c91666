using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Audit;

/// <summary>Appends to the audit within a transaction of the caller's: what was done and that it was done are kept together, or
/// neither is. Whoever appends waits for whoever was first, on any node; so the chain has no fork and no gap.</summary>
public sealed class AuditChain(TimeProvider time)
{
    /// <summary>Appends an entry, and saves all that the context tracks. Texts that are too long are cut.</summary>
    /// <param name="context">Has a transaction; committing it is the caller's.</param>
    /// <param name="entry">What was done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The context has no transaction.</exception>
    /// <exception cref="ArgumentException">The detail is no JSON object, or larger than 32 KB.</exception>
    /// <exception cref="DbUpdateException">The database refused something that the context tracks.</exception>
    public async Task<AuditRow> AppendAsync(HelpBotContext context, AuditEntry entry, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry is appended within a transaction.");
        }

        CheckDetail(entry.Detail);
        await WaitForOthersAsync(context, cancellationToken);
        var audit = context.Set<AuditRow>();
        var rows = Next(await audit.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken), entry);
        audit.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken);
        return rows[^1];
    }

    /// <summary>The rows to add for an entry, in order: its own last, and before it the beginning of an audit that has none.</summary>
    /// <param name="last">The newest row; null when there is none.</param>
    /// <param name="entry">What was done.</param>
    /// <exception cref="ArgumentException">The detail is no JSON object, or larger than 32 KB.</exception>
    public IReadOnlyList<AuditRow> Next(AuditRow? last, AuditEntry entry)
    {
        CheckDetail(entry.Detail);
        if (last is not null || entry.Action == AuditActions.Begin)
        {
            return [Row(last, entry)];
        }

        var first = Row(null, new AuditEntry(AuditOrigin.Program, AuditOrigin.Service, AuditActions.Begin, "audit"));
        return [first, Row(first, entry)];
    }

    private AuditRow Row(AuditRow? last, AuditEntry entry)
    {
        var row = new AuditRow
        {
            Number = (last?.Number ?? 0) + 1,
            At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Who = AuditText.Clean(entry.Who, AuditText.Longest),
            From = AuditText.Clean(entry.From, AuditText.Longest),
            Action = AuditText.Clean(entry.Action, AuditText.Longest),
            Subject = AuditText.Clean(entry.Subject, AuditText.Longest),
            Detail = AuditText.Clean(entry.Detail, AuditText.LongestDetail),
            PreviousHash = last?.Hash ?? "",
            Hash = "",
        };
        row.Hash = AuditSeal.Of(row);
        return row;
    }

    /// <summary>SQLite has one writer at a time, from the start of its transaction; PostgreSQL is told to.</summary>
    private static Task WaitForOthersAsync(HelpBotContext context, CancellationToken cancellationToken) => context.Database.IsSqlite()
        ? Task.CompletedTask
        : context.Database.ExecuteSqlRawAsync("""LOCK TABLE "Audit" IN SHARE ROW EXCLUSIVE MODE""", cancellationToken);

    private static void CheckDetail(string detail)
    {
        if (detail.Length > AuditText.LongestDetail)
        {
            throw new ArgumentException($"An audit entry's detail has at most {AuditText.LongestDetail} characters, not {detail.Length}.", nameof(detail));
        }

        try
        {
            using var json = JsonDocument.Parse(detail);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return;
            }
        }
        catch (JsonException wrong)
        {
            throw new ArgumentException($"An audit entry's detail is no JSON: {wrong.Message}", nameof(detail), wrong);
        }

        throw new ArgumentException("An audit entry's detail is a JSON object.", nameof(detail));
    }
}
