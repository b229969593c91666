using System.Diagnostics;
using System.Reflection.PortableExecutable;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Rules;

/// <summary>The build compiles ahead of time where it can, and goes on where it cannot: shown on a small program of its own.</summary>
public sealed class CompileAheadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Without_the_compiler_the_build_says_so_and_the_program_runs()
    {
        await WriteAsync("Hello");

        // There is no package of this version.
        var said = await DotnetAsync("build", "-p:AheadVersion=0.0.1");

        Assert.Contains("Nothing is compiled ahead of time", said, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", said, StringComparison.Ordinal);
        Assert.False(HoldsMachineCode());
        Assert.Contains("Hello", await DotnetAsync(Built), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_program_is_compiled_anew()
    {
        await WriteAsync("Hello");
        var said = await DotnetAsync("build");
        var isCompiled = HoldsMachineCode();
        await WriteAsync("Bonjour");
        await DotnetAsync("build");

        Assert.Contains("Bonjour", await DotnetAsync(Built), StringComparison.Ordinal);
        Assert.Equal(isCompiled, HoldsMachineCode());
        Assert.Equal(!isCompiled, said.Contains("ahead of time", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private string Built => _folder.File(Path.Combine("out", "Small.dll"));

    private Task WriteAsync(string text) => Task.WhenAll(
        File.WriteAllTextAsync(_folder.File("Small.cs"), $"System.Console.WriteLine(\"{text}\");"),
        File.WriteAllTextAsync(_folder.File("Small.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <OutDir>out/</OutDir>
              </PropertyGroup>
              <Import Project="{Path.Combine(Repository.Root, "src", "HelpBot", "ReadyToRun.targets")}" />
            </Project>
            """));

    private bool HoldsMachineCode()
    {
        using var file = new PEReader(File.OpenRead(Built));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private async Task<string> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
