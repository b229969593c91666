using System.Text;
using HelpBot.Storage.Backup;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Commands;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Storage.Backup;

/// <summary>What happened to a backup in a drawer is found before it takes the place of anything.</summary>
public sealed class BackupDamageTests : IAsyncLifetime, IDisposable
{
    private const string Said = "is the marmalade office open?";

    private readonly TemporaryFolder _folder = new();
    private byte[] _sound = [];

    private string There => _folder.File("there");

    private string Backup => _folder.File("helpbot.backup");

    public void Dispose() => _folder.Dispose();

    public Task DisposeAsync() => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        await using (var service = await RunningService.StartAsync(_folder.File("here")))
        {
            var client = new DirectLineClient(service);
            await client.StartAsync();
            await client.SayAsync(Said);
        }

        Assert.Equal(0, (await ProgramRun.RunAsync([("HelpBot__DataDirectory", _folder.File("here"))], "backup", Backup)).Code);
        _sound = await File.ReadAllBytesAsync(Backup);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(200)]
    public async Task Bytes_overwritten_anywhere_are_found(int many)
    {
        Assert.NotEmpty((await BackupCheck.RunAsync(Backup, CancellationToken.None)).Digest);
        var random = new Random(many);
        for (var attempt = 0; attempt < 150; attempt++)
        {
            var bytes = _sound.ToArray();
            var at = random.Next(bytes.Length - many);
            for (var index = at; index < at + many; index++)
            {
                bytes[index] ^= (byte)random.Next(1, 256);
            }

            await RefusedAsync(bytes, $"at {at}");
        }
    }

    [Fact]
    public async Task A_file_that_was_cut_off_or_grew_is_found()
    {
        for (var part = 1; part < 60; part++)
        {
            await RefusedAsync(_sound[..(int)((long)_sound.Length * part / 60)], $"part {part}");
        }

        await RefusedAsync(_sound[..^1], "one byte less");
        await RefusedAsync([.. _sound, 0], "one byte more");
        Assert.Contains("was cut off after", await WhyAsync(_sound[..^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_something_else_is_told_as_that()
    {
        Assert.Contains("is empty", await WhyAsync([]), StringComparison.Ordinal);
        Assert.Contains("no backup of HelpBot", await WhyAsync(Encoding.UTF8.GetBytes("PK\u0003\u0004 some other program's file")), StringComparison.Ordinal);
        Assert.Contains("no backup of HelpBot", await WhyAsync(await File.ReadAllBytesAsync(typeof(BackupCheck).Assembly.Location)), StringComparison.Ordinal);
        Assert.Contains("no backup of HelpBot", await WhyAsync(Changed("DROP TABLE Backup")), StringComparison.Ordinal);
        Assert.Contains("is a folder", (await RestoreAsync([], _folder.Path)).Errors, StringComparison.Ordinal);
        Assert.Contains("There is no file", (await RestoreAsync([], _folder.File("nowhere"))).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRAGMA user_version = 900")]
    [InlineData("UPDATE Backup SET Value = 'helpbot.backup.3' WHERE Name = 'format'")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99')")]
    public async Task One_of_a_newer_program_is_told_as_that(string sql) =>
        Assert.Contains("newer HelpBot", await WhyAsync(await SealedAsync(Changed(sql))), StringComparison.Ordinal);

    [Fact]
    public async Task One_of_an_earlier_program_without_a_digest_is_restored_with_a_warning()
    {
        await File.WriteAllBytesAsync(
            Backup, Changed("DELETE FROM Backup WHERE Name = 'sha256' OR Name LIKE 'rows:%'; UPDATE Backup SET Value = 'helpbot.backup.1' WHERE Name = 'format'"));

        var (code, output, errors) = await RestoreAsync([], Backup);

        Assert.Equal(0, code);
        Assert.Contains("Restored.", output, StringComparison.Ordinal);
        Assert.StartsWith("Warning: ", errors, StringComparison.Ordinal);
        Assert.Contains("without a digest", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_digest_was_taken_out_is_found() =>
        Assert.Contains("not those of its digest", await WhyAsync(Changed("DELETE FROM Backup WHERE Name = 'sha256'")), StringComparison.Ordinal);

    [Fact]
    public async Task A_letter_that_the_database_would_not_miss_is_named_by_its_table_and_nothing_changes()
    {
        await RefusesTheLetterAsync();
        Assert.False(Directory.Exists(There), "a refused backup leaves no trace");
    }

    [PostgresFact]
    public async Task On_PostgreSQL_it_is_refused_too_and_what_is_there_stays()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        (string, string) store = ("HelpBot__Database", database.ConnectionString);
        Assert.Equal(0, (await RestoreAsync([store], Backup)).Code);
        var before = (await ProgramRun.RunAsync([store], "audit", "verify")).Output;

        await RefusesTheLetterAsync(store);

        Assert.Equal(before, (await ProgramRun.RunAsync([store], "audit", "verify")).Output);
        Assert.False(Directory.Exists(There), "a refused backup leaves no trace");
    }

    private async Task RefusesTheLetterAsync(params (string, string)[] settings)
    {
        var bytes = _sound.ToArray();
        bytes[bytes.AsSpan().IndexOf("marmalade"u8)] = (byte)'g';
        await File.WriteAllBytesAsync(Backup, bytes);

        var (code, _, errors) = await RestoreAsync(settings, Backup, "--yes");

        Assert.Equal(1, code);
        Assert.Contains("Not as it was: activity.", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    private async Task RefusedAsync(byte[] content, string what)
    {
        var file = _folder.File("wrong.backup");
        await File.WriteAllBytesAsync(file, content);
        try
        {
            await BackupCheck.RunAsync(file, CancellationToken.None);
            Assert.Fail($"{what}: taken for sound");
        }
        catch (InvalidDataException refused)
        {
            Assert.Matches("damaged|no backup of HelpBot|newer HelpBot", refused.Message);
        }

        Assert.Equal([Backup, file], Directory.EnumerateFiles(_folder.Path).Order(StringComparer.Ordinal));
    }

    private async Task<string> WhyAsync(byte[] content)
    {
        var file = _folder.File("wrong.backup");
        await File.WriteAllBytesAsync(file, content);
        var (code, output, errors) = await RestoreAsync([], file, "--yes");
        Assert.Equal((1, ""), (code, output));
        Assert.False(Directory.Exists(There), "a refused backup leaves no trace");
        return errors;
    }

    private byte[] Changed(string sql) => ChangedBackup.Of(_sound, sql, _folder.File("changed.backup"));

    private Task<byte[]> SealedAsync(byte[] backup) => ChangedBackup.SealedAsync(backup, _folder.File("changed.backup"));

    private Task<(int Code, string Output, string Errors)> RestoreAsync((string, string)[] settings, params string[] arguments) =>
        ProgramRun.RunAsync([("HelpBot__DataDirectory", There), .. settings], ["restore", .. arguments]);
}
