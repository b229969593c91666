using System.Diagnostics;
using System.Text;
using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Writes what is said to the listeners of <see cref="Trace"/>: for tests and for a developer's own machine.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <param name="traceActivity">Whole activities, as JSON? Otherwise only who sent one, of which type, with its text.</param>
    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Trace.TraceInformation("{0}", _traceActivity
            ? Encoding.UTF8.GetString(ActivityJson.Serialize<object>(activity))
            : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}] {activity.AsMessageActivity()?.Text}");
        return Task.CompletedTask;
    }
}
