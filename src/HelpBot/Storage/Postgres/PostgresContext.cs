using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Postgres;

/// <summary>The same model on PostgreSQL. A class of its own, because EF Core finds migrations by the context's class.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : HelpBotContext(options);
