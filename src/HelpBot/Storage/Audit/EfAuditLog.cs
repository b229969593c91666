using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Audit;

/// <inheritdoc/>
public sealed class EfAuditLog(IDbContextFactory<HelpBotContext> contexts, AuditChain chain) : IAuditLog
{
    public async Task<AuditRow> AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var row = await chain.AppendAsync(context, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return row;
    }

    public async IAsyncEnumerable<AuditRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var row in context.Set<AuditRow>().AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return row;
        }
    }
}
