using HelpBot.Tests.Publishing.Processes;

namespace HelpBot.Tests;

/// <summary>The test assembly as a program: a process of its own for tests that need one, run as <c>dotnet HelpBot.Tests.dll ROLE …</c>.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments) => arguments switch
    {
        [PublishingProcess.Role, .. var rest] => PublishingProcess.RunAsync(rest),
        _ => Task.FromResult(1),
    };
}
