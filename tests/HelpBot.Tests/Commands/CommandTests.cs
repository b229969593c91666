using HelpBot.Tests.Content;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Commands;

/// <summary>What an operator does in the terminal.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_finds_the_sample_sound()
    {
        var (code, output, errors) = await RunAsync("check");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("sound", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_names_file_line_field_and_what_is_allowed()
    {
        var services = Path.Combine(CopyDialogs(), "agency", "services.yaml");
        await File.WriteAllTextAsync(services, (await File.ReadAllTextAsync(services)).Replace("status: operational", "status: fine", StringComparison.Ordinal));

        var (code, _, errors) = await RunAsync("check");

        Assert.Equal(1, code);
        Assert.Matches(@"dialogs/agency/services\.yaml:\d+: services\[emergency-calls\]\.status: 'fine' .*not_confirmed", errors);
    }

    [Theory]
    [InlineData("what is your phone number?", null, "613-549-4660")]
    [InlineData("what is your phone number?", "fr", "613-549-4660")]
    [InlineData("a burglar is in my kitchen", null, "9-1-1")]
    public async Task Ask_answers(string text, string? language, string expected)
    {
        var (code, output, _) = await RunAsync(language is null ? ["ask", text] : ["ask", text, "--lang", language]);

        Assert.Equal(0, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_one_clear_line()
    {
        var (code, _, errors) = await ProgramRun.RunAsync([("HelpBot__Limits__TextLength", "7"), ("HelpBot__DataDirectory", _folder.Path)], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Equal("HelpBot:Limits:TextLength is '7'; allowed is a number from 100 to 20000.", errors.Trim());
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_told() => Assert.Equal(2, (await RunAsync("chek")).Code);

    [Theory]
    [InlineData("'--yess' of 'import'", "--author, --note, --based-on, --yes, --dry-run", "import", "--yess")]
    [InlineData("'--revison' of 'export'", "--revision", "export", "out", "--revison=3")]
    [InlineData("'--auhtor' of 'rollback'", "--author, --note", "rollback", "1", "--auhtor", "pat")]
    [InlineData("'--Head' of 'verify'", "--head", "audit", "verify", "--Head", "x")]
    [InlineData("'-y' of 'restore'", "--yes", "restore", "file", "-y")]
    [InlineData("'--jsn' of 'ask'", "--lang, --explain, --json", "ask", "--jsn")]
    [InlineData("'--url'", "--urls", "--url", "http://127.0.0.1:0")]
    public async Task A_mistyped_option_is_refused_by_name_and_those_that_exist_are_told(string named, string allowed, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains($"There is no option {named}", errors, StringComparison.Ordinal);
        Assert.Contains(allowed, errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("data")));
    }

    [Theory]
    [InlineData("--", "--hello")]
    [InlineData("-5 degrees in the front hall")]
    [InlineData("@someone is the front desk open?")]
    public async Task A_text_may_begin_as_it_likes(params string[] text) =>
        Assert.Equal((0, ""), (await RunAsync(["ask", .. text])) is var run ? (run.Code, run.Errors) : default);

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => ProgramRun.RunAsync(
        Directory.Exists(_folder.File("dialogs"))
            ? [("HelpBot__DataDirectory", _folder.File("data")), ("HelpBot__DialogsDirectory", _folder.File("dialogs"))]
            : [("HelpBot__DataDirectory", _folder.File("data"))],
        arguments);

    private string CopyDialogs()
    {
        foreach (var file in Directory.EnumerateFiles(SampleContent.Directory, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.File("dialogs"), Path.GetRelativePath(SampleContent.Directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return _folder.File("dialogs");
    }
}
