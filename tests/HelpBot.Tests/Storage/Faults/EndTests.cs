using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Commands;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>How the program ends, for whoever looks after it.</summary>
public sealed class EndTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public async Task With_the_keys_of_another_secret_it_does_not_start_and_says_what_to_do_in_one_line()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        (string, string) store = ("HelpBot__Database", database.ConnectionString);
        await using (await ServiceProcess.StartAsync(_folder.File("a"), ("HelpBot:Database", database.ConnectionString), ("HelpBot:KeySecret", new string('a', 30))))
        {
            var backup = await ProgramRun.RunAsync([store, ("HelpBot__DataDirectory", _folder.File("a"))], "backup", _folder.File("one.backup"));
            Assert.Contains("It holds keys with which tokens can be made", backup.Output, StringComparison.Ordinal);
        }

        var (code, _, errors) = await ProgramRun.RunAsync(
            [store, ("HelpBot__DataDirectory", _folder.File("b")), ("HelpBot__KeySecret", new string('b', 30))], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Matches("^Key '.*' in table Keys was sealed with another HelpBot:KeySecret.*delete the rows of the table.$", Assert.Single(errors.TrimEnd().Split('\n')).TrimEnd());
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Turns_that_could_not_be_written_to_the_end_are_in_its_exit_code(bool locked, int expected)
    {
        await using var service = await ServiceProcess.StartAsync(_folder.Path);
        using var file = new SqliteDatabase(_folder.Path).Open();
        SqliteDatabase.Execute(file, locked ? "BEGIN IMMEDIATE" : "SELECT 1");
        var talker = new Talker("t");
        using var end = new CancellationTokenSource();
        var talking = talker.TalkAsync(service.Http, end.Token);
        await Until.TrueAsync(() => talker.Acknowledged > 0);
        await end.CancelAsync();
        await talking;

        Assert.Equal(expected, await service.StopAsync());
    }
}
