namespace BotFramework.Turns;

/// <summary>How much a trace matters.</summary>
public enum Severity
{
    Verbose = 0,
    Information = 1,
    Warning = 2,
    Error = 3,
    Critical = 4,
}
