using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Hosting;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>Someone who publishes with the <c>import</c> command, again and again, and remembers each revision that it reported.</summary>
public sealed partial class Office(string data, string dialogs, string database = "")
{
    private readonly Dictionary<int, string> _published = [];
    private int _attempts;

    public int Published => _published.Count;

    /// <summary>How long the last one took that was not killed.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>Publishes until it is told to stop, or killed in the middle of it.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var name = $"Changed {++_attempts}";
            Change(name);
            var start = new ProcessStartInfo(
                "dotnet", [typeof(ProgramPlace).Assembly.Location, "import", "--author", "office", "--note", name, "--yes"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["HelpBot__DataDirectory"] = data;
            start.Environment["HelpBot__DialogsDirectory"] = dialogs;
            start.Environment["HelpBot__Database"] = database;
            var begun = TimeProvider.System.GetTimestamp();
            using var process = Process.Start(start)!;
            await using var killing = cancellationToken.Register(process.Kill);
            var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            if (Number().Match(output) is { Success: true } told)
            {
                Duration = TimeProvider.System.GetElapsedTime(begun);
                _published.Add(int.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture), name);
            }
        }
    }

    /// <summary>Every revision that was reported is stored, with what it changed.</summary>
    public void Check(IReadOnlyDictionary<int, string> notes) =>
        Assert.All(_published, published => Assert.Equal(published.Value, notes.GetValueOrDefault(published.Key)));

    /// <summary>Copies the sample's dialogs, so that they can be changed.</summary>
    public static void CopyDialogs(string to)
    {
        foreach (var file in Directory.EnumerateFiles(SampleContent.Directory, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(SampleContent.Directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private void Change(string name)
    {
        var file = Path.Combine(dialogs, "agency", "safety-tips.yaml");
        File.WriteAllText(file, Title().Replace(File.ReadAllText(file), $"$1{name}", 1));
    }

    [GeneratedRegex(@"Published revision (\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(en: ).*")]
    private static partial Regex Title();
}
