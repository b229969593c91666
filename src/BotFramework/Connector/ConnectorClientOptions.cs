namespace BotFramework.Connector;

/// <summary>How patient a connector client is.</summary>
/// <param name="Attempts">How often a request is sent at most, when the service answers 429 or 5xx or not at all.</param>
/// <param name="Timeout">How long one attempt may take.</param>
/// <param name="FirstDelay">
/// How long it waits before the second attempt when the service does not say; twice as long before the next.
/// </param>
/// <param name="LongestDelay">How long it waits at most, whatever the service says.</param>
public sealed record ConnectorClientOptions(int Attempts, TimeSpan Timeout, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    /// <summary>4 attempts of 15 seconds, waiting half a second at first and at most 10 seconds.</summary>
    public static ConnectorClientOptions Default { get; } = new(
        4, TimeSpan.FromSeconds(15), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(10));
}
