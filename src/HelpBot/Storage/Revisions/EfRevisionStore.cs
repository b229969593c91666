using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Revisions;

/// <summary>Publishes through EF Core.</summary>
public sealed class EfRevisionStore(IDbContextFactory<HelpBotContext> contexts, TimeProvider time) : IRevisionStore
{
    public async Task<Revision> PublishAsync(
        IReadOnlyDictionary<string, string> texts, string author, string note, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await context.Revisions.MaxAsync(revision => (int?)revision.Number, cancellationToken) ?? 0;
        var row = new RevisionRow
        {
            Number = last + 1,
            Parent = last,
            Author = author,
            At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            Note = note,
            Texts = JsonSerializer.Serialize(new Dictionary<string, string>(texts), RevisionJson.Default.DictionaryStringString),
        };
        context.Revisions.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return new Revision(row.Number, author, DateTimeOffset.FromUnixTimeMilliseconds(row.At), note, texts);
    }
}
