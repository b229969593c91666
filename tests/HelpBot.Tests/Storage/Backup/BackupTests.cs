using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Commands;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Storage.Backup;

/// <summary>A backup is made while people chat, and on another machine all goes on from it.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Secret = "a secret of more than twenty-four letters";

    private readonly TemporaryFolder _folder = new();

    private string Here => _folder.File("here");

    private string There => _folder.File("there");

    private string Backup => _folder.File("helpbot.backup");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Made_under_load_and_restored_elsewhere_conversations_revisions_audit_and_tokens_go_on()
    {
        var client = await BackUpUnderLoadAsync();
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        }

        var (code, output, errors) = await RunAsync(There, "restore", Backup);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("revision 1", output, StringComparison.Ordinal);

        await using var service = await RunningService.StartAsync(There);
        await GoesOnAsync(service, client);
        Assert.Contains("unbroken", (await RunAsync(There, "audit", "verify")).Output, StringComparison.Ordinal);
        Assert.Contains("restore", (await RunAsync(There, "audit", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("backup", (await RunAsync(Here, "audit", "list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("audit", "verify")]
    public async Task A_store_that_holds_nothing_is_most_likely_the_wrong_one_and_is_named(params string[] command)
    {
        var (code, _, errors) = await RunAsync(There, command is ["backup"] ? [.. command, Backup] : command);

        Assert.Equal(1, code);
        Assert.Contains($"nothing is stored in {Path.Combine(There, SqliteDatabase.FileName)}", errors, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(Backup));
    }

    [Fact]
    public async Task What_is_stored_is_only_replaced_when_told_to_and_kept_aside()
    {
        await RunAsync(Here, "import");
        await RunAsync(Here, "backup", Backup);
        await RunAsync(There, "import");

        var refused = await RunAsync(There, "restore", Backup);
        Assert.Equal(1, refused.Code);
        Assert.Contains("--yes", refused.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(There));

        var done = await RunAsync(There, "restore", Backup, "--yes");
        Assert.Equal((0, ""), (done.Code, done.Errors));
        var aside = Assert.Single(Directory.EnumerateDirectories(There, "before-restore-*"));
        Assert.True(File.Exists(Path.Combine(aside, SqliteDatabase.FileName)));
        Assert.Contains(aside, done.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_service_runs_nothing_is_restored()
    {
        await RunAsync(Here, "import");
        await RunAsync(Here, "backup", Backup);
        await using var service = await RunningService.StartAsync(There);
        var client = new DirectLineClient(service);
        await client.StartAsync();

        var (code, _, errors) = await RunAsync(There, "restore", Backup, "--yes");

        Assert.Equal(1, code);
        Assert.Contains("running", errors, StringComparison.Ordinal);
        await client.SayAsync("what is your fax number?");
        Assert.NotEmpty(DirectLineClient.Texts(await client.ActivitiesAsync()));
    }

    [Fact]
    public async Task A_database_that_is_no_backup_and_one_with_a_broken_audit_are_refused_with_clear_words()
    {
        await RunAsync(Here, "import");
        await RunAsync(Here, "backup", _folder.File("first.backup"));
        await RunAsync(Here, "backup", Backup);
        var sound = await File.ReadAllBytesAsync(Backup);

        await RefusedAsync("no backup", await File.ReadAllBytesAsync(Path.Combine(Here, SqliteDatabase.FileName)));
        await RefusedAsync("audit", await ChangedBackup.SealedAsync(
            ChangedBackup.Of(sound, "DROP TRIGGER audit_no_update; UPDATE Audit SET Who = 'nobody'", _folder.File("changed.backup")), _folder.File("changed.backup")));
        Assert.Contains("is there already", (await RunAsync(Here, "backup", Backup)).Errors, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task It_moves_what_is_stored_to_PostgreSQL_and_back()
    {
        var client = await BackUpUnderLoadAsync();
        await using var database = await PostgresTestDatabase.CreateAsync();
        (string, string) onPostgres = ("HelpBot__Database", database.ConnectionString);
        (string, string) sealedKeys = ("HelpBot__KeySecret", Secret);

        var (code, _, errors) = await ProgramRun.RunAsync([onPostgres, sealedKeys, ("HelpBot__DataDirectory", There)], "restore", Backup);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("unbroken", (await ProgramRun.RunAsync([onPostgres], "audit", "verify")).Output, StringComparison.Ordinal);
        await using (var service = await RunningService.StartAsync(There, settings: [("HelpBot:Database", database.ConnectionString), ("HelpBot:KeySecret", Secret)]))
        {
            await GoesOnAsync(service, client);

            // A new conversation gets a number of its own.
            var other = new DirectLineClient(service);
            await other.StartAsync();
            await other.SayAsync("what is your fax number?");
            Assert.Contains("Stop every node", (await ProgramRun.RunAsync([onPostgres, ("HelpBot__DataDirectory", There)], "restore", Backup, "--yes")).Errors, StringComparison.Ordinal);
        }

        var second = _folder.File("second.backup");
        Assert.Equal(0, (await ProgramRun.RunAsync([onPostgres, ("HelpBot__DataDirectory", There)], "backup", second)).Code);
        Assert.Equal(0, (await ProgramRun.RunAsync([onPostgres, ("HelpBot__DataDirectory", There)], "restore", second, "--yes")).Code);
        var third = _folder.File("third");
        Assert.Equal((0, ""), await EndOfAsync(ProgramRun.RunAsync([sealedKeys, ("HelpBot__DataDirectory", third)], "restore", second)));
        await using (var service = await RunningService.StartAsync(third))
        {
            await GoesOnAsync(service, client);
        }

        using var connection = new SqliteDatabase(third).Open();
        Assert.Equal(1L, SqliteDatabase.Scalar(connection, $"SELECT count(*) FROM conversation WHERE key LIKE '%{client.Conversation}'"));
        Assert.True(SqliteDatabase.Scalar(connection, "SELECT count(*) FROM conversation") is > 1L);
        Assert.Contains("unbroken", (await RunAsync(third, "audit", "verify")).Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Keys_that_cannot_be_unsealed_stay_behind_and_all_else_is_restored()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        await (await RunningService.StartAsync(Here, settings: [("HelpBot:Database", database.ConnectionString), ("HelpBot:KeySecret", Secret)])).DisposeAsync();
        await ProgramRun.RunAsync([("HelpBot__Database", database.ConnectionString), ("HelpBot__DataDirectory", Here)], "backup", Backup);

        var (code, errors) = await EndOfAsync(RunAsync(There, "restore", Backup));

        Assert.Equal(0, code);
        Assert.Contains("keys stay behind: they are sealed, and HelpBot:KeySecret is not set here", errors, StringComparison.Ordinal);
        Assert.Contains("unbroken", (await RunAsync(There, "audit", "verify")).Output, StringComparison.Ordinal);
    }

    /// <summary>A chat that was open is open there, too.</summary>
    private static async Task GoesOnAsync(RunningService service, DirectLineClient client)
    {
        var there = new DirectLineClient(service) { Token = client.Token };
        await there.TakeUpAsync(client.Conversation);
        Assert.Contains("is the marmalade office open?", DirectLineClient.Texts(await there.ActivitiesAsync()));
        await there.SayAsync("what is your fax number?");
        Assert.Contains("what is your fax number?", DirectLineClient.Texts(await there.ActivitiesAsync()));
    }

    private static async Task<(int Code, string Errors)> EndOfAsync(Task<(int Code, string Output, string Errors)> run)
    {
        var (code, _, errors) = await run;
        return (code, errors);
    }

    private async Task<DirectLineClient> BackUpUnderLoadAsync()
    {
        await using var service = await RunningService.StartAsync(Here, settings: ("HelpBot:Limits:MessagesPerMinute", "1000000"));
        var client = new DirectLineClient(service);
        await client.StartAsync();
        await client.SayAsync("is the marmalade office open?");
        using var end = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ChatAsync(service, end.Token))).ToList();
        var (code, output, errors) = await RunAsync(Here, "backup", Backup);
        await end.CancelAsync();
        await Task.WhenAll(load);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("opened and checked", output, StringComparison.Ordinal);
        return client;
    }

    private static async Task ChatAsync(RunningService service, CancellationToken cancellationToken)
    {
        var client = new DirectLineClient(service);
        await client.StartAsync();
        while (!cancellationToken.IsCancellationRequested)
        {
            await client.SayAsync("which services work?");
        }
    }

    private async Task RefusedAsync(string why, byte[] content)
    {
        var file = _folder.File("wrong.backup");
        await File.WriteAllBytesAsync(file, content);
        var (code, _, errors) = await RunAsync(There, "restore", file);
        Assert.Equal(1, code);
        Assert.Contains(why, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(There, SqliteDatabase.FileName)));
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(string data, params string[] arguments) =>
        ProgramRun.RunAsync([("HelpBot__DataDirectory", data)], arguments);
}
