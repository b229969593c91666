using HelpBot.Tests.Running;

namespace HelpBot.Tests.Commands;

/// <summary>Whatever is missing, too much or of the wrong kind in a command line is one clear line with exit code 2, and nothing is done.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("'backup' needs <file>: Where to; replaces nothing.", "backup")]
    [InlineData("'restore' needs <file>: What 'backup' made.", "restore", "--yes")]
    [InlineData("'audit' needs one of: verify, list.", "audit")]
    [InlineData("'rollback' needs --note: Why; people read it in the history.", "rollback", "1", "--author", "pat")]
    [InlineData("--author needs a value: Who publishes.", "import", "--author")]
    [InlineData("--author is given 2 times; once is allowed.", "import", "--author", "pat", "--author", "sam")]
    [InlineData("--urls needs a value.", "--urls")]
    [InlineData("'out.backup' is too much: 'restore' takes <file>. A text of several words goes between quotes.", "restore", "in.backup", "out.backup")]
    [InlineData("'is' is too much: 'ask' takes <text>. A text of several words goes between quotes.", "ask", "what", "is", "open")]
    [InlineData("'now' is too much: 'verify' takes no text of its own.", "audit", "verify", "now")]
    [InlineData("--based-on is 'twelve'; allowed is a whole number.", "import", "--based-on", "twelve")]
    [InlineData("<after> of 'diff' is 'last'; allowed is a whole number.", "diff", "1", "last")]
    [InlineData("--limit is 'all'; allowed is a whole number.", "history", "--limit", "all")]
    [InlineData("--limit is '0'; allowed is a number from 1 to 100000.", "history", "--limit", "0")]
    [InlineData("--last is '-1'; allowed is a number from 1 to 100000.", "audit", "list", "--last", "-1")]
    [InlineData("--head is '3f0c'; allowed is a hash of 64 hexadecimal digits.", "audit", "verify", "--head", "3f0c")]
    [InlineData("--lang is 'de'; allowed is en or fr.", "ask", "--lang", "de", "hallo")]
    [InlineData("--min-right is 'most'; allowed is a number.", "evaluate", "file", "--min-right", "most")]
    [InlineData("--yes is 'no'; it stands alone, or with true or false.", "import", "--yes=no")]
    [InlineData("--lines is of use with --phrases only.", "check", "--lines", "file")]
    public async Task It_is_told_in_one_line(string told, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        Assert.Equal((2, "", told), (code, output, errors.Trim()));
        Assert.False(Directory.Exists(_folder.File("data")), "nothing is done");
    }

    [Theory]
    [InlineData("--urls is 'nonsense'; allowed is http://HOST:PORT", "nonsense")]
    [InlineData("--urls is 'http://127.0.0.1:99999'; allowed is http://HOST:PORT", "http://127.0.0.1:99999")]
    [InlineData("--urls is 'ftp://127.0.0.1:1'; allowed is http://HOST:PORT", "ftp://127.0.0.1:1")]
    [InlineData("Cannot listen at http://192.0.2.1:1: ", "http://192.0.2.1:1")]
    public async Task An_address_where_it_cannot_listen_is_one_line_too(string told, string urls)
    {
        var (code, _, errors) = await RunAsync("--urls", urls);

        Assert.Equal(1, code);
        Assert.StartsWith(told, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_command_says_what_it_is_for()
    {
        var (code, output, errors) = await RunAsync("--help");
        Assert.Equal((0, ""), (code, errors));
        foreach (var command in new[] { "check", "ask", "evaluate", "audit", "backup", "restore", "import", "export", "history", "diff", "rollback" })
        {
            Assert.Contains($"  {command} ", output, StringComparison.Ordinal);
        }

        Assert.Equal((0, ""), (await RunAsync("restore", "--help")) is var help ? (help.Code, help.Errors) : default);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.RunAsync([("HelpBot__DataDirectory", _folder.File("data"))], arguments);
}
