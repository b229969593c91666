using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Traces for developers.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace: shown by the Emulator, dropped by other channels.</summary>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext, string name, object? value = null, string? valueType = null, string? label = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.SendActivityAsync(
            turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
    }
}
