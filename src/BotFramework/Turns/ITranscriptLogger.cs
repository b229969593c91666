using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Writes down what is said. Activities hold what people typed: redact before logging.</summary>
public interface ITranscriptLogger
{
    /// <summary>Writes down one activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
