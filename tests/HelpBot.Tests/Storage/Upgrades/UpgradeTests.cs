using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Rules;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Tests.Storage.Upgrades;

/// <summary>A data folder of an earlier version is taken over with nothing lost.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Copy = $"helpbot.db.before-{HelpBot.Storage.Sqlite.Migrations.MigrationIds.Last}";
    private static readonly ConversationKey Key = new("directline", "BDiDmI0IMLg_P9UQUfIrhQ");

    private readonly TemporaryFolder _folder = new();

    public UpgradeTests()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "tests/HelpBot.Tests/Storage/Upgrades/first-version.sql"));
        var database = new SqliteDatabase(_folder.Path);
        database.MakeFile();
        using var connection = database.Open();
        SqliteDatabase.Execute(connection, script);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_is_there_afterwards()
    {
        await using var store = await StoreCase.OpenAsync(_folder);

        var conversation = await store.Store.OpenAsync(Key, CancellationToken.None);
        Assert.Equal((7, 6, 1), (conversation.NextSequence, conversation.Tail.Length, conversation.State.Count));
        await using var context = store.Context();
        Assert.Equal([(1, 0, "import", ""), (2, 1, "pat", "")], context.Revisions.OrderBy(row => row.Number).AsEnumerable()
            .Select(row => (row.Number, row.Parent, row.Author, row.From)));
        Assert.Equal(2, context.Inquiries.Count());
        Assert.Empty(context.Audit);
        Assert.Equal(0, Scalar(SqliteDatabase.FileName, "SELECT count(*) FROM sqlite_master WHERE name = 'conversation_updated'"));
    }

    [Fact]
    public async Task A_copy_is_made_first_that_the_earlier_version_can_use_again_and_only_its_owner_can_read()
    {
        await using (await StoreCase.OpenAsync(_folder))
        {
        }

        await using (await StoreCase.OpenAsync(_folder))
        {
        }

        Assert.Equal([Copy], Directory.EnumerateFiles(_folder.Path, "*.before-*").Select(Path.GetFileName));
        Assert.Equal(2, Scalar(Copy, "SELECT count(*) FROM Revisions"));
        Assert.Equal(6, Scalar(Copy, "SELECT count(*) FROM activity"));
        Assert.Equal(0, Scalar(Copy, "SELECT count(*) FROM pragma_table_info('Revisions') WHERE name = 'Parent'"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File(Copy)));
        }
    }

    [Fact]
    public async Task Several_that_start_at_once_migrate_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => StoreCase.OpenAsync(_folder))));
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        Assert.Single(Directory.EnumerateFiles(_folder.Path, "*.before-*"));
        Assert.Equal(
            Scalar(SqliteDatabase.FileName, "SELECT count(DISTINCT MigrationId) FROM __EFMigrationsHistory"),
            Scalar(SqliteDatabase.FileName, "SELECT count(*) FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_lock_the_next_one_out()
    {
        using (var connection = new SqliteDatabase(_folder.Path).Open())
        {
            SqliteDatabase.Execute(connection, "INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-22 00:00:00')");
        }

        await using var store = await StoreCase.OpenAsync(_folder).WaitAsync(Until.Patience);

        Assert.Equal(2, store.Context().Revisions.Count());
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        await using (var store = await StoreCase.OpenAsync(folder))
        {
            using var connection = store.Database.Open();
            SqliteDatabase.Execute(connection, "PRAGMA user_version = 99");
        }

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => StoreCase.OpenAsync(folder));

        Assert.Contains("Use the newer program", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.before-*"));
    }

    [Fact]
    public async Task A_new_file_needs_no_copy()
    {
        using var folder = new TemporaryFolder();
        await using (await StoreCase.OpenAsync(folder))
        {
        }

        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.before-*"));
    }

    private long Scalar(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
