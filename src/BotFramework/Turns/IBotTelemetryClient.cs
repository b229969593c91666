namespace BotFramework.Turns;

/// <summary>Told what dialogs do. Properties hold ids and names, never what someone wrote.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Something happened.</summary>
    void TrackEvent(
        string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Something to read while debugging.</summary>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties);

    /// <summary>Something failed.</summary>
    void TrackException(
        Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Another service was called.</summary>
    void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime,
        TimeSpan duration, string resultCode, bool success);

    /// <summary>Another service was tried.</summary>
    void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
        IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Sends what is still held.</summary>
    void Flush();
}

/// <summary>Told which dialogs are entered.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>A dialog was entered.</summary>
    void TrackPageView(
        string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
