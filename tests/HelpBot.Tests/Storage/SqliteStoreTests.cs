using System.Buffers.Binary;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Tests.Storage;

/// <summary>What only SQLite does: one process writes the file.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_turn_that_contradicts_the_database_does_not_keep_others_from_being_kept()
    {
        await using (var store = await StoreCase.OpenAsync(_folder, memory: 1))
        {
            await store.TurnAsync(Key, "one");
            var stale = StoreUnderTest.Record(new KeptConversation { Key = Key }, "stale");
            await Task.WhenAll(
                store.Store.CommitAsync(new KeptConversation { Key = Key }, stale, CancellationToken.None).AsTask(),
                store.TurnAsync(new ConversationKey("web", "other"), "two"));
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        Assert.Equal(["one", "re: one"], (await after.Store.OpenAsync(Key, CancellationToken.None)).Tail.Select(StoreUnderTest.Text));
        Assert.Equal(2, (await after.Store.OpenAsync(new ConversationKey("web", "other"), CancellationToken.None)).Tail.Length);
    }

    [Fact]
    public async Task A_conversation_that_was_deleted_goes_on_as_itself_also_when_another_has_its_number()
    {
        await using (var store = await StoreCase.OpenAsync(_folder, memory: 1))
        {
            await store.TurnAsync(Key, "one", [1]);
            await using (var other = new SqliteConnection($"Data Source={store.Database.Path}"))
            {
                await other.OpenAsync();
                await using var change = other.CreateCommand();
                change.CommandText = """
                    DELETE FROM activity; DELETE FROM conversation_state;
                    UPDATE conversation SET key = 'web/another', next_sequence = 7;
                    """;
                Assert.NotEqual(0, await change.ExecuteNonQueryAsync());
            }

            await store.TurnAsync(Key, "two", [2]);
            await store.TurnAsync(Key, "three");
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        var kept = await after.Store.OpenAsync(Key, CancellationToken.None);
        Assert.Equal(["two", "re: two", "three", "re: three"], kept.Tail.Select(StoreUnderTest.Text));
        Assert.Equal([2], kept.State["state"]);
        var another = await after.Store.OpenAsync(new ConversationKey("web", "another"), CancellationToken.None);
        Assert.Equal((7, 0, 0), (another.NextSequence, another.Tail.Length, another.State.Count));
    }

    [Fact]
    public async Task With_the_database_away_a_conversation_goes_on_in_memory_and_is_kept_once_it_is_back()
    {
        var directory = _folder.File("away");
        await using (var store = StoreCase.Away(directory))
        {
            await store.TurnAsync(Key, "one", [7]);
            Assert.False(store.Store.IsSafe);
            await store.TurnAsync(Key, "two");
            Assert.Equal(4, (await store.Store.OpenAsync(Key, CancellationToken.None)).Tail.Length);

            await store.UpdateAsync();
            await store.TurnAsync(Key, "three");
            await Until.TrueAsync(() => store.Store.IsSafe);
        }

        await using var after = StoreCase.Reopen(directory);
        var kept = await after.Store.OpenAsync(Key, CancellationToken.None);
        Assert.Equal(["one", "re: one", "two", "re: two", "three", "re: three"], kept.Tail.Select(StoreUnderTest.Text));
        Assert.Equal([7], kept.State["state"]);
    }

    [Fact]
    public async Task The_log_is_brought_into_the_file_and_starts_anew_while_turns_go_on_being_written()
    {
        // Later, whoever commits would do it all by himself.
        const int MostTurns = 1000;
        var turns = 0;
        await using (var store = await StoreCase.OpenAsync(_folder, memory: 1, logPages: 40))
        {
            await Until.TrueAsync(async () =>
            {
                await store.TurnAsync(Key, $"{turns++} {new string('x', 4000)}");
                Assert.True(turns < MostTurns, "The log never began anew.");
                return turns > 50 && LogNumber(store.Database.Path) > 1;
            });
            Assert.Equal((2 * turns) + 1, (await store.Store.OpenAsync(Key, CancellationToken.None)).NextSequence);
        }

        await using var after = StoreCase.Reopen(_folder.Path);
        Assert.Equal((2 * turns) + 1, (await after.Store.OpenAsync(Key, CancellationToken.None)).NextSequence);
    }

    /// <summary>How often the log has begun anew: the fourth number of its header (sqlite.org/fileformat2, section 4.1).</summary>
    private static uint LogNumber(string path)
    {
        using var log = new FileStream($"{path}-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> header = stackalloc byte[16];
        return log.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length ? 0 : BinaryPrimitives.ReadUInt32BigEndian(header[12..]);
    }
}
