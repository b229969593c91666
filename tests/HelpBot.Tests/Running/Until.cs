namespace HelpBot.Tests.Running;

/// <summary>Waits for something to become true, with a generous end.</summary>
public static class Until
{
    /// <summary>Only what never comes takes so long, however slow the machine is.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <param name="condition">What is waited for.</param>
    /// <param name="otherwise">Says how it is, when it never becomes true.</param>
    public static Task TrueAsync(Func<bool> condition, Func<string>? otherwise = null) => TrueAsync(() => Task.FromResult(condition()), otherwise);

    public static async Task TrueAsync(Func<Task<bool>> condition, Func<string>? otherwise = null)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < Patience, $"It did not become true. {otherwise?.Invoke()}");
            await Task.Delay(Pause);
        }
    }
}
