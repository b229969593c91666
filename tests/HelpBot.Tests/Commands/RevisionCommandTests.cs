using HelpBot.Tests.Content;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Commands;

/// <summary>How a clerk's helper publishes, looks back and takes back.</summary>
public sealed class RevisionCommandTests : IDisposable
{
    private const string Was = "613-549-3111";
    private const string Is = "613-555-0100";

    private readonly TemporaryFolder _folder = new();

    public RevisionCommandTests()
    {
        foreach (var (path, text) in SampleContent.Files().Texts)
        {
            var copy = Path.Combine(_folder.File("dialogs"), path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, text);
        }
    }

    private string Contacts => Path.Combine(_folder.File("dialogs"), "agency", "contacts.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_changed_number_is_shown_named_and_published_only_with_yes_and_can_be_taken_back()
    {
        Assert.Equal((0, "Published revision 1."), Last(await RunAsync("import")));
        var first = await File.ReadAllBytesAsync(Contacts);
        await ReplaceAsync(Was, Is);

        var (code, output, errors) = await RunAsync("import", "--author", "pat", "--note", "new fax");
        Assert.Equal(3, code);
        Assert.Contains($"contact fax-administration: number changed from {Was} to {Is}", output, StringComparison.Ordinal);
        Assert.Contains("--yes", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("revision 2", output, StringComparison.Ordinal);

        Assert.Equal((0, "Nothing was published. It can be, with --yes: it changes numbers or answers."), Last(await RunAsync("import", "--dry-run")));
        Assert.Equal((0, "Published revision 2."), Last(await RunAsync("import", "--author", "pat", "--note", "new fax", "--yes")));
        Assert.Contains("nothing to publish", (await RunAsync("import")).Output, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("export", _folder.File("out"))).Code);
        Assert.Equal(await File.ReadAllBytesAsync(Contacts), await File.ReadAllBytesAsync(Path.Combine(_folder.File("out"), "contacts.yaml")));

        Assert.Contains("pat: new fax", (await RunAsync("history")).Output, StringComparison.Ordinal);
        Assert.Contains($"number changed from {Was} to {Is}", (await RunAsync("history", "2")).Output, StringComparison.Ordinal);
        Assert.Contains($"number changed from {Is} to {Was}", (await RunAsync("diff", "2", "1")).Output, StringComparison.Ordinal);

        Assert.Equal(3, (await RunAsync("rollback", "1", "--author", "sam", "--note", "the old machine is back")).Code);
        Assert.Equal((0, "Published revision 3."), Last(await RunAsync("rollback", "1", "--author", "sam", "--note", "the old machine is back", "--yes")));
        Assert.Equal(0, (await RunAsync("export", _folder.File("out"))).Code);
        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(_folder.File("out"), "contacts.yaml")));
        Assert.True(File.Exists(Path.Combine(_folder.File("out"), "contacts.yaml.old")), "what the folder said otherwise is lost");

        var audit = (await RunAsync("audit", "list")).Output;
        Assert.Contains("rollback", audit, StringComparison.Ordinal);
        Assert.Single(audit.Split('\n'), line => line.Contains("refused    import on revision 1  by pat", StringComparison.Ordinal) && line.Contains(Is, StringComparison.Ordinal));
        Assert.Single(audit.Split('\n'), line => line.Contains("refused    rollback on revision 2  by sam", StringComparison.Ordinal));
        Assert.Equal(0, (await RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task What_others_published_since_the_export_stays_or_is_a_conflict()
    {
        await RunAsync("import");
        await RunAsync("export", _folder.File("mine"));
        await ReplaceAsync(Was, Is);
        await RunAsync("import", "--author", "pat", "--note", "new fax", "--yes");
        var mine = Path.Combine(_folder.File("mine"), "contacts.yaml");
        var text = await File.ReadAllTextAsync(mine);
        await File.WriteAllTextAsync(mine, text.Replace("name:\n      en: TTY", "name:\n      en: Text telephone", StringComparison.Ordinal));

        Assert.Equal((0, "Published revision 3."), Last(await RunAsync("import", _folder.File("mine"), "--based-on", "1", "--yes")));
        await RunAsync("export", _folder.File("out"));
        var both = await File.ReadAllTextAsync(Path.Combine(_folder.File("out"), "contacts.yaml"));
        Assert.Contains(Is, both, StringComparison.Ordinal);
        Assert.Contains("en: Text telephone", both, StringComparison.Ordinal);

        await File.WriteAllTextAsync(mine, text.Replace(Was, "613-555-0199", StringComparison.Ordinal));
        var (code, _, errors) = await RunAsync("import", _folder.File("mine"), "--based-on", "1", "--yes");
        Assert.Equal(4, code);
        Assert.Contains("contact fax-administration was changed meanwhile by pat (revision 2, ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_wishes_are_one_clear_line()
    {
        var (none, said) = Last(await RunAsync("history"));
        Assert.Equal(0, none);
        Assert.Matches("^Nothing was published yet in .+helpbot.db.$", said);
        await RunAsync("import");

        Assert.Contains("There is no revision 7; allowed: 1 to 1.", (await RunAsync("history", "7")).Errors, StringComparison.Ordinal);
        Assert.Contains("There is no folder", (await RunAsync("import", _folder.File("nowhere"))).Errors, StringComparison.Ordinal);
        Assert.Contains("--author", (await RunAsync("rollback", "1")).Errors, StringComparison.Ordinal);
        Assert.Contains("1 to 100 characters", (await RunAsync("rollback", "1", "--author", " ", "--note", "x")).Errors, StringComparison.Ordinal);
        await ReplaceAsync($"value: {Was}", "value: 3111");
        var (code, _, errors) = await RunAsync("import");
        Assert.Equal(1, code);
        Assert.Contains("contacts[fax-administration].value", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_only_comments_changed_is_said_and_why_nothing_is_published()
    {
        await RunAsync("import");
        await File.AppendAllTextAsync(Contacts, "# as of today\n");

        var (code, line) = Last(await RunAsync("import"));

        Assert.Equal(0, code);
        Assert.StartsWith("Nothing was published: contacts.yaml of dialogs/agency differ from revision 1 in comments or layout only.", line, StringComparison.Ordinal);
        Assert.DoesNotContain("services.yaml", line, StringComparison.Ordinal);
        await ReplaceAsync(Was, Is);
        await RunAsync("import", "--yes");
        await RunAsync("export", _folder.File("out"));
        Assert.EndsWith("# as of today\n", await File.ReadAllTextAsync(Path.Combine(_folder.File("out"), "contacts.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_keeps_whatever_it_finds_each_time_and_writes_through_no_link()
    {
        await RunAsync("import");
        var (folder, elsewhere) = (_folder.File("out"), _folder.File("elsewhere.txt"));
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "mine");
        foreach (var work in new[] { "first", "second" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "contacts.yaml"), work);
            Assert.Equal(0, (await RunAsync("export", folder)).Code);
        }

        Assert.Equal("first", await File.ReadAllTextAsync(Path.Combine(folder, "contacts.yaml.old")));
        Assert.Equal("second", await File.ReadAllTextAsync(Path.Combine(folder, "contacts.yaml.old.2")));

        await File.WriteAllTextAsync(elsewhere, "of someone else");
        File.Delete(Path.Combine(folder, "faqs.yaml"));
        File.Delete(Path.Combine(folder, "services.yaml"));
        File.CreateSymbolicLink(Path.Combine(folder, "faqs.yaml"), elsewhere);
        File.CreateSymbolicLink(Path.Combine(folder, "services.yaml"), _folder.File("nowhere"));
        Assert.Equal(0, (await RunAsync("export", folder)).Code);
        Assert.Equal("of someone else", await File.ReadAllTextAsync(elsewhere));
        Assert.False(File.Exists(_folder.File("nowhere")));
        Assert.Equal(9 + 2, Directory.GetFiles(folder).Length);
        Assert.Contains("is a file, where a folder is needed", (await RunAsync("export", elsewhere)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_broken_file_among_six_is_named_as_it_lies_there_and_nothing_is_published()
    {
        await RunAsync("import");
        await RunAsync("export", _folder.File("mine"));
        await ReplaceAsync(Was, Is);
        await File.AppendAllTextAsync(Path.Combine(_folder.File("mine"), "faqs.yaml"), "\n   broken: [unclosed\n");

        var (code, output, errors) = await RunAsync("import", _folder.File("mine"), "--yes");

        Assert.Equal((1, ""), (code, output));
        Assert.Matches($@"{_folder.File("mine")}/faqs\.yaml:\d+: .*\(YAML: ", errors);
        Assert.DoesNotContain("revision 2", (await RunAsync("history")).Output, StringComparison.Ordinal);
    }

    private async Task ReplaceAsync(string text, string replacement) =>
        await File.WriteAllTextAsync(Contacts, (await File.ReadAllTextAsync(Contacts)).Replace(text, replacement, StringComparison.Ordinal));

    private static (int Code, string Line) Last((int Code, string Output, string Errors) run) =>
        (run.Code, run.Output.TrimEnd().Split('\n')[^1].TrimEnd());

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => ProgramRun.RunAsync(
        [("HelpBot__DataDirectory", _folder.File("data")), ("HelpBot__DialogsDirectory", _folder.File("dialogs"))], arguments);
}
