namespace HelpBot.Storage.Audit;

/// <summary>Where something was done from, when it was not an address.</summary>
public static class AuditOrigin
{
    /// <summary>Who, when the program did it by itself.</summary>
    public const string Program = "helpbot";

    /// <summary>An operator at the command line of this machine.</summary>
    public static string CommandLine { get; } = $"command line, {Environment.UserName}@{Environment.MachineName}";

    /// <summary>The running service on this machine.</summary>
    public static string Service { get; } = $"service, {Environment.MachineName}";
}
