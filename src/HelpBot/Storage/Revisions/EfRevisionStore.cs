using System.Text.Json;
using HelpBot.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Revisions;

/// <summary>Publishes through EF Core. The key of the table decides between two who publish at once, on whatever node.</summary>
public sealed class EfRevisionStore(IDbContextFactory<HelpBotContext> contexts, AuditChain audit, TimeProvider time) : IRevisionStore
{
    private const int Attempts = 8;

    public async Task<Revision?> PublishAsync(RevisionDraft draft, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(draft, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Another was first, with the revision or with the next entry of the audit: look again.
            }
        }
    }

    public async Task<Revision?> ReadAsync(int number, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Revisions.AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancellationToken) is { } row
            ? Of(row, JsonSerializer.Deserialize(row.Texts, RevisionJson.Default.DictionaryStringString)!)
            : null;
    }

    public async Task<IReadOnlyList<RevisionEntry>> ListAsync(int before, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Revisions.AsNoTracking()
            .Where(row => row.Number < before)
            .OrderByDescending(row => row.Number)
            .Take(most)
            .Select(row => new { row.Number, row.Parent, row.At, row.Author, row.From, row.Note })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
            new RevisionEntry(row.Number, row.Parent, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Author, row.From, row.Note));
    }

    private async Task<Revision?> TryAsync(RevisionDraft draft, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var newest = await context.Revisions.MaxAsync(revision => (int?)revision.Number, cancellationToken);
        if (!draft.MayFollow(newest))
        {
            return null;
        }

        var row = RowOf(draft, time);
        context.Revisions.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(context, RevisionAudit.Of(draft), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Of(row, draft.Texts);
    }

    internal static RevisionRow RowOf(RevisionDraft draft, TimeProvider time) => new()
    {
        Number = draft.Parent + 1,
        Parent = draft.BeginsAnew ? 0 : draft.Parent,
        Author = draft.Author,
        From = draft.From,
        At = time.GetUtcNow().ToUnixTimeMilliseconds(),
        Note = draft.Note,
        Texts = RevisionJson.Write(draft.Texts),
    };

    internal static Revision Of(RevisionRow row, IReadOnlyDictionary<string, string> texts) =>
        new(row.Number, row.Author, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Note, texts) { Parent = row.Parent, From = row.From };
}
