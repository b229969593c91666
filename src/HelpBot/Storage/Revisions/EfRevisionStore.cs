using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Revisions;

/// <summary>Revisions through EF Core.</summary>
public sealed class EfRevisionStore(IDbContextFactory<HelpBotContext> contexts, TimeProvider time) : IRevisionStore
{
    public async Task<Revision?> LatestAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Revisions.AsNoTracking().OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : Read(row);
    }

    public async Task<int> LatestNumberAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await LatestNumberAsync(context, cancellationToken);
    }

    public async Task<Revision> PublishAsync(
        IReadOnlyDictionary<string, string> texts, string author, string note, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await LatestNumberAsync(context, cancellationToken);
        var row = new RevisionRow
        {
            Number = last + 1,
            Author = author,
            At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Note = note,
            Texts = JsonSerializer.Serialize(new Dictionary<string, string>(texts), RevisionJson.Default.DictionaryStringString),
        };
        context.Revisions.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return Read(row);
    }

    private static async Task<int> LatestNumberAsync(HelpBotContext context, CancellationToken cancellationToken) =>
        await context.Revisions.MaxAsync(revision => (int?)revision.Number, cancellationToken) ?? 0;

    private static Revision Read(RevisionRow row) => new(
        row.Number,
        row.Author,
        DateTimeOffset.FromUnixTimeMilliseconds(row.At),
        row.Note,
        JsonSerializer.Deserialize(row.Texts, RevisionJson.Default.DictionaryStringString)!);
}
