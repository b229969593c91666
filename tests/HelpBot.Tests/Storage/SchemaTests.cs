using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite.Migrations;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

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
        Assert.Equal(MigrationIds.Last, context.Database.GetMigrations().Last());
    }

    [Fact]
    public void What_a_new_file_begins_with_is_what_all_the_migrations_make()
    {
        using var context = new HelpBotContext(new DbContextOptionsBuilder<HelpBotContext>().UseSqlite("Data Source=nowhere").Options);

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);

        // After a new migration, put this text into NewTables.sql.
        Assert.Equal(script.ReplaceLineEndings("\n").Trim(), NewTables.Script().ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void The_same_holds_on_PostgreSQL()
    {
        // Asks no server.
        using var context = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=nowhere").Options);

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(HelpBot.Storage.Postgres.Migrations.PostgresMigrationIds.Last, context.Database.GetMigrations().Last());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Staff_read_the_inquiries_that_turns_wrote(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using var store = await home.OpenAsync();

        await store.TurnAsync(new ConversationKey("web", "c"), "where is it");

        await using var context = store.Context();
        var inquiry = Assert.Single(context.Inquiries);
        Assert.Equal(("web", "fr", "help", "answered", "contact:telephone", "where is it", 3), (
            inquiry.Channel, inquiry.Language, inquiry.Topic, inquiry.Outcome, inquiry.Sources, inquiry.Text, inquiry.Revision));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Several_that_start_at_once_on_nothing_make_the_tables_once(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);

        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => home.OpenAsync())));

        await using var context = stores[0].Context();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.False(context.Database.HasPendingModelChanges());
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_number_can_be_given_to_one_revision_and_one_line_of_the_audit_only(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using var store = await home.OpenAsync();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await using var context = store.Context();
            context.Revisions.Add(new RevisionRow { Number = 1, Author = "pat", At = 1, Note = "", Texts = "{}" });
            context.Audit.Add(new AuditRow
            {
                Number = 1,
                At = 1,
                Who = "pat",
                From = "here",
                Action = "publish",
                Subject = "revision 1",
                Detail = "{}",
                PreviousHash = "",
                Hash = "00",
            });
            context.Keys.Add(new KeyRow { Name = $"k{attempt}", Value = "v" });
            if (attempt == 0)
            {
                await context.SaveChangesAsync();
            }
            else
            {
                await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
            }
        }

        Assert.Equal((1, 1, 1), (store.Context().Revisions.Count(), store.Context().Audit.Count(), store.Context().Keys.Count()));
    }
}
