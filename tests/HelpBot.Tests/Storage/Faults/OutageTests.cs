using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>Whatever happens to the file, people are answered, and when it is over all is in it.</summary>
public sealed class OutageTests : IDisposable
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Locked_by_another_program_for_long()
    {
        await using var store = await OpenAsync();
        using (var other = store.Database.Open())
        {
            SqliteDatabase.Execute(other, "BEGIN IMMEDIATE");
            await store.TurnAsync(Key, "two");
            Assert.Contains("locked", store.Store.Health.Problem, StringComparison.Ordinal);
            Assert.Equal(1, store.Store.Health.Held);
            await store.TurnAsync(Key, "three");
        }

        await HealsAsync(store, "one", "two", "three");
    }

    [Fact]
    public async Task The_folder_is_moved_away_and_back()
    {
        await using var store = await OpenAsync();
        Directory.Move(Data, _folder.File("elsewhere"));
        await Until.TrueAsync(() => store.Store.Health.Problem?.Contains("moved", StringComparison.Ordinal) == true);
        await store.TurnAsync(Key, "two");
        Assert.False(Directory.Exists(Data));

        Directory.Move(_folder.File("elsewhere"), Data);

        await HealsAsync(store, "one", "two");
    }

    [Fact]
    public async Task The_file_is_deleted()
    {
        await using var store = await OpenAsync();
        Directory.Delete(Data, recursive: true);
        await Until.TrueAsync(() => !store.Store.IsSafe);
        await store.TurnAsync(Key, "two");

        await HealsAsync(store, "one", "two");
    }

    [Fact]
    public async Task The_file_is_replaced_by_a_copy_made_before()
    {
        await using var store = await OpenAsync();
        var copy = _folder.File("copy.db");
        using (var connection = store.Database.Open())
        {
            SqliteDatabase.Execute(connection, $"VACUUM INTO '{copy}'");
        }

        await store.TurnAsync(Key, "two");
        File.Move(copy, store.Database.Path, overwrite: true);
        await store.TurnAsync(Key, "three");

        await HealsAsync(store, "one", "three");
    }

    [Fact]
    public async Task More_turns_than_memory_is_allowed_for_are_given_up_oldest_first_and_counted()
    {
        await using var store = StoreCase.Away(Data, heldBytes: 2_000);
        foreach (var text in Enumerable.Range(0, 20))
        {
            await store.TurnAsync(new ConversationKey("web", $"c{text}"), $"m{text}");
        }

        var health = store.Store.Health;
        Assert.Equal(20, health.Held + health.Lost);
        Assert.InRange(health.Held, 1, 5);

        await store.UpdateAsync();
        await Until.TrueAsync(() => store.Store.IsSafe);
        await using var after = StoreCase.Reopen(Data);
        Assert.Equal(["m19", "re: m19"], await after.SaidAsync(new ConversationKey("web", "c19")));
        Assert.Empty(await after.SaidAsync(new ConversationKey("web", "c0")));
    }

    [SmallDiskFact]
    public async Task The_disk_is_full_and_then_there_is_room_again()
    {
        using var disk = SmallDisk.Mount(_folder.File("disk"));
        await using var store = StoreCase.Reopen(disk.Path);
        await store.UpdateAsync();
        await store.TurnAsync(Key, "one");
        disk.Fill();
        for (var turn = 0; turn < 40; turn++)
        {
            await store.TurnAsync(new ConversationKey("web", $"c{turn}"), new string('x', 3_000));
        }

        Assert.Equal("the disk is full", store.Store.Health.Problem);
        Assert.Equal(["one", "re: one"], await store.SaidAsync(Key));

        disk.Free();

        await Until.TrueAsync(() => store.Store.IsSafe);
        await using var after = StoreCase.Reopen(disk.Path);
        for (var turn = 0; turn < 40; turn++)
        {
            Assert.Equal(2, (await after.SaidAsync(new ConversationKey("web", $"c{turn}"))).Count());
        }
    }

    private async Task<StoreCase> OpenAsync()
    {
        var store = StoreCase.Reopen(Data);
        await store.UpdateAsync();
        await store.TurnAsync(Key, "one");
        return store;
    }

    private async Task HealsAsync(StoreCase store, params string[] said)
    {
        await Until.TrueAsync(() => store.Store.IsSafe);
        await using var after = StoreCase.Reopen(Path.GetDirectoryName(store.Database.Path)!);
        Assert.Equal(said.SelectMany(text => new[] { text, $"re: {text}" }), await after.SaidAsync(Key));
        using var connection = after.Database.Open();
        Assert.Equal("ok", SqliteDatabase.Scalar(connection, "PRAGMA integrity_check"));
    }
}
