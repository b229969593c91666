using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>How the program ends, for whoever looks after it.</summary>
public sealed class EndTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
