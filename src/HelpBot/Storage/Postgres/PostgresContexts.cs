using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Postgres;

/// <summary>Gives contexts to those who do not care which database it is.</summary>
internal sealed class PostgresContexts(IDbContextFactory<PostgresContext> contexts) : IDbContextFactory<HelpBotContext>
{
    public HelpBotContext CreateDbContext() => contexts.CreateDbContext();
}
