using System.Diagnostics;
using HelpBot.Hosting;

namespace HelpBot.Tests.Commands;

/// <summary>Runs the program as an operator does.</summary>
public static class ProgramRun
{
    /// <param name="settings">Environment variables.</param>
    /// <param name="arguments">Command and arguments.</param>
    public static async Task<(int Code, string Output, string Errors)> RunAsync((string Key, string Value)[] settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ProgramPlace).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
