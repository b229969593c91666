using HelpBot.Tests.Commands;
using HelpBot.Tests.Content;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Publishing.Models;

/// <summary>What the service learns at a start, seen from outside: by what it keeps.</summary>
public sealed class LearntAheadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    private string Models => Path.Combine(Data, "models");

    [Fact]
    public async Task The_first_start_learns_nothing_that_the_build_has_learnt()
    {
        await ServeAsync(SampleContent.Directory);
        Assert.True(Directory.Exists(Data));
        Assert.False(Directory.Exists(Models));
    }

    [Fact]
    public async Task Dialogs_that_were_changed_are_learnt_once_and_again_when_what_was_kept_is_damaged()
    {
        var dialogs = WithAnotherPhrase();
        await ServeAsync(dialogs);
        var kept = Kept();
        Assert.Equal(2, kept.Count);

        await ServeAsync(dialogs);
        Assert.Equal(kept, Kept());

        var topics = kept.Keys.Single(name => name.StartsWith("topics-", StringComparison.Ordinal));
        await using (var file = File.OpenWrite(Path.Combine(Models, topics)))
        {
            file.SetLength(file.Length / 2);
        }

        await ServeAsync(dialogs);
        Assert.Equal(kept.Keys, Kept().Keys);
        Assert.NotEqual(kept[topics], Kept()[topics]);
        Assert.Equal(new FileInfo(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "models"), "topics-*")[0]).Length, new FileInfo(Path.Combine(Models, topics)).Length, 1e5);
    }

    [Fact]
    public async Task Asking_in_the_terminal_keeps_nothing()
    {
        var settings = new[] { ("HelpBot__DialogsDirectory", WithAnotherPhrase()), ("HelpBot__DataDirectory", Data) };
        var (code, output, _) = await ProgramRun.RunAsync(settings, "ask", "what is your phone number?");
        Assert.Equal(0, code);
        Assert.Contains("613-", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>One start, one question, one stop.</summary>
    private async Task ServeAsync(string dialogs)
    {
        await using var service = await ServiceProcess.StartAsync(Data, ("HelpBot:DialogsDirectory", dialogs));
        Assert.Contains("613-", await service.Http.GetStringAsync("/ask?q=what+is+your+phone+number"), StringComparison.Ordinal);
        Assert.Equal(0, await service.StopAsync());
    }

    private Dictionary<string, DateTime> Kept() =>
        Directory.GetFiles(Models).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    private string WithAnotherPhrase()
    {
        var dialogs = _folder.File("dialogs");
        foreach (var file in Directory.GetFiles(SampleContent.Directory, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(dialogs, Path.GetRelativePath(SampleContent.Directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var thanks = Path.Combine(dialogs, "en", "thanks.yaml");
        File.WriteAllText(thanks, File.ReadAllText(thanks).Replace("phrases:\n", "phrases:\n  - zorbling thanks\n", StringComparison.Ordinal));
        return dialogs;
    }
}
