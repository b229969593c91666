using HelpBot.Storage.Postgres;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_migrations_make_the_tables_that_the_model_wants()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await using var context = store.Context();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(HelpBot.Storage.Sqlite.Migrations.MigrationIds.Last, context.Database.GetMigrations().Last());
    }

    [Fact]
    public void The_same_holds_on_PostgreSQL()
    {
        // Asks no server.
        using var context = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=nowhere").Options);

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(HelpBot.Storage.Postgres.Migrations.PostgresMigrationIds.Last, context.Database.GetMigrations().Last());
    }

    [Fact]
    public async Task Staff_read_the_inquiries_that_turns_wrote()
    {
        await using var store = await StoreCase.OpenAsync(_folder);

        await store.TurnAsync(new ConversationKey("web", "c"), "where is it");

        await using var context = store.Context();
        var inquiry = Assert.Single(context.Inquiries);
        Assert.Equal(("web", "fr", "help", "answered", "contact:telephone", "where is it", 3), (
            inquiry.Channel, inquiry.Language, inquiry.Topic, inquiry.Outcome, inquiry.Sources, inquiry.Text, inquiry.Revision));
    }
}
