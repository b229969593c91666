using HelpBot.Storage.Audit;
using HelpBot.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Tests.Storage.Audit;

/// <summary>Who did what is added to, never changed; and if it was, that is found.</summary>
public sealed class AuditTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_chain_begins_by_itself_and_each_entry_follows_the_one_before()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await AppendAsync(store, "one", "two");

        var rows = await RowsAsync(store);

        Assert.Equal(["begin", "publish", "publish"], rows.Select(row => row.Action));
        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
        Assert.Equal(["", rows[0].Hash, rows[1].Hash], rows.Select(row => row.PreviousHash));
        Assert.Equal((3, null), await ProofAsync(store));
    }

    [Fact]
    public void The_hash_is_what_the_documentation_says()
    {
        // Written out by hand, so that another program can check a chain: SHA-256 over the version line, then Number and At as 8 bytes
        // and each text as 8 bytes of length and its UTF-8, big-endian.
        var row = new AuditRow { Number = 1, At = 2, Who = "é", From = "", Action = "a", Subject = "s", Detail = "{}", PreviousHash = "", Hash = "" };
        byte[] bytes =
        [
            .. "helpbot.audit.1\n"u8, .. Long(1), .. Long(2), .. Long(2), 0xC3, 0xA9, .. Long(0), .. Long(1), (byte)'a', .. Long(1), (byte)'s',
            .. Long(2), (byte)'{', (byte)'}', .. Long(0),
        ];

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), AuditSeal.Of(row));

        static byte[] Long(byte value) => [0, 0, 0, 0, 0, 0, 0, value];
    }

    [Fact]
    public async Task What_is_undone_leaves_no_entry_and_no_gap()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await AppendAsync(store, "one");
        await using (var context = store.Context())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await new AuditChain(TimeProvider.System).AppendAsync(context, Entry("undone"), CancellationToken.None);
            await transaction.RollbackAsync();
        }

        await AppendAsync(store, "two");

        Assert.Equal(["one", "two"], (await RowsAsync(store)).Skip(1).Select(row => row.Subject));
        Assert.Equal((3, null), await ProofAsync(store));
    }

    [Theory]
    [InlineData("""UPDATE "Audit" SET "Who" = 'pau' WHERE "Number" = 3""", "entry 3 was altered")]
    [InlineData("""UPDATE "Audit" SET "At" = "At" + 1 WHERE "Number" = 3""", "entry 3 was altered")]
    [InlineData("""UPDATE "Audit" SET "Hash" = upper("Hash") WHERE "Number" = 5""", "entry 5 was altered")]
    [InlineData("""UPDATE "Audit" SET "Detail" = '{"to":2}' WHERE "Number" = 1""", "entry 1 was altered")]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" = 1""", "entry 1 is missing")]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" IN (3, 4)""", "entries 3 to 4 are missing")]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" = 3; UPDATE "Audit" SET "Number" = "Number" - 1 WHERE "Number" > 3""", "entry 3 does not follow")]
    public async Task What_was_changed_behind_its_back_is_found(string sql, string problem)
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await AppendAsync(store, "one", "two", "three", "four");

        Unprotected(store, sql);

        Assert.Contains(problem, (await ProofAsync(store)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_cut_off_at_the_end_is_found_by_the_hash_that_was_kept()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await AppendAsync(store, "one", "two", "three");
        var head = (await RowsAsync(store))[^1].Hash;
        await AppendAsync(store, "four");
        Assert.Equal(4, (await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None), head)).KeptHead!.Number);

        Unprotected(store, """DELETE FROM "Audit" WHERE "Number" > 3""");

        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None), head);
        Assert.Equal((3, null, null), (proof.Count, proof.Problem, proof.KeptHead));
    }

    [Fact]
    public async Task Any_altered_byte_of_an_entry_is_found_in_the_file()
    {
        await using (var store = await StoreCase.OpenAsync(_folder))
        {
            await AppendAsync(store, "the-subject-of-it");
        }

        var path = _folder.File("helpbot.db");
        var sound = await File.ReadAllBytesAsync(path);
        var at = sound.AsSpan().IndexOf("pat"u8);
        var length = sound.AsSpan(at).IndexOf("the-subject-of-it"u8) + 17 + 2 + 64 + 64;
        for (var offset = 0; offset < length; offset++)
        {
            var altered = sound.ToArray();
            altered[at + offset] ^= 0x41;
            await File.WriteAllBytesAsync(path, altered);
            await using var store = StoreCase.Reopen(_folder.Path);
            Assert.NotNull((await ProofAsync(store)).Problem);
        }
    }

    [Fact]
    public async Task An_endless_or_broken_text_is_cut_and_cleaned_so_that_every_database_gives_it_back()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await store.Audit.AppendAsync(new AuditEntry(new string('x', 5_000), "a\0b\ud800c", AuditActions.Import, "s"), CancellationToken.None);

        var row = (await RowsAsync(store))[^1];
        Assert.Equal((301, "a?b?c"), (row.Who.Length, row.From));
        Assert.Equal((2, null), await ProofAsync(store));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Audit.AppendAsync(Entry("s") with { Detail = "no json" }, CancellationToken.None));
    }

    private static AuditEntry Entry(string subject) => new("pat", "a test", AuditActions.Publish, subject);

    private static async Task AppendAsync(StoreCase store, params string[] subjects)
    {
        foreach (var subject in subjects)
        {
            await store.Audit.AppendAsync(Entry(subject), CancellationToken.None);
        }
    }

    private static async Task<List<AuditRow>> RowsAsync(StoreCase store)
    {
        var rows = new List<AuditRow>();
        await foreach (var row in store.Audit.ReadAsync(CancellationToken.None))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static async Task<(long Count, string? Problem)> ProofAsync(StoreCase store)
    {
        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None));
        return (proof.Count, proof.Problem);
    }

    /// <summary>As somebody would who has the file and bad intentions.</summary>
    private static void Unprotected(StoreCase store, string sql)
    {
        using var connection = store.Database.Open();
        HelpBot.Storage.Sqlite.SqliteDatabase.Execute(
            connection, $"DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_in_order; {sql}");
    }
}
