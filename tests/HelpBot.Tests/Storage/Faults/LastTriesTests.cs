using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>The service is told to stop while its database does not answer: what was said is written when it comes back in time, and
/// if not, the operator is told how much is lost.</summary>
public sealed class LastTriesTests
{
    private const int Turns = 100;

    private static readonly ConversationKey Key = new("web", "c-1");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_held_is_written_when_the_database_comes_back_in_time(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        var store = await home.OpenAsync(lastTries: TimeSpan.FromMinutes(4), seconds: 1);
        Task stopping;
        await using (await HoldAsync(home, store))
        {
            stopping = store.DisposeAsync().AsTask();
            await Until.TrueAsync(() => store.Log.Lines.Any(line => line.Contains($"{Turns} turns are held", StringComparison.Ordinal)));
        }

        await stopping;

        await using var after = await home.OpenAsync();
        Assert.Equal(2 * Turns, (await after.Store.ReadAsync(Key, 0, 1_000, CancellationToken.None)).Count);
        Assert.DoesNotContain(store.Log.Lines, line => line.Contains("lost", StringComparison.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_cannot_be_written_in_time_is_counted(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        var store = await home.OpenAsync(lastTries: TimeSpan.Zero, seconds: 1);
        await using (await HoldAsync(home, store))
        {
            await store.DisposeAsync();
        }

        Assert.Contains(store.Log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains($"{Turns} turns are lost", StringComparison.Ordinal));
    }

    /// <summary>Says something while nothing can be written.</summary>
    private static async Task<IAsyncDisposable> HoldAsync(StoreHome home, StoreUnderTest store)
    {
        var locked = await home.LockAsync();
        for (var turn = 0; turn < Turns; turn++)
        {
            await store.TurnAsync(Key, $"m{turn}");
        }

        Assert.Equal(Turns, store.Store.Health.Held);
        return locked;
    }
}
