using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Sqlite;

/// <summary>Makes the file when there is none, and brings both sets of tables up to date.</summary>
public sealed class SqliteUpdate(SqliteDatabase database, IDbContextFactory<HelpBotContext> contexts) : IDatabaseUpdate
{
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        using (var connection = database.Open())
        {
            ConversationSchema.Update(connection);
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
