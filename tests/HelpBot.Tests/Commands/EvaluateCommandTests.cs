using System.Text.Json;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Commands;

/// <summary>What whoever measures the bot does in the terminal.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Good = """{"id":"good","text":"what is your phone number?","expect":{"topic":"contact-number","must_contain":["613-549-4660"]}}""";
    private const string Bad = """{"id":"bad","text":"what is your phone number?","expect":{"topic":"goodbye"}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tells_what_was_wrong_and_ends_with_3_when_too_little_was_right()
    {
        var (code, output, errors) = await EvaluateAsync([Good, Bad]);

        Assert.Equal(3, code);
        Assert.Contains("bad: what is your phone number?", output, StringComparison.Ordinal);
        Assert.Contains("1 of 2", output, StringComparison.Ordinal);
        Assert.Contains("Not met: right: 50 %, at least 95 % wanted", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounds_can_be_set() => Assert.Equal(0, (await EvaluateAsync([Good, Bad], "--min-right", "50")).Code);

    [Fact]
    public async Task Compares_with_a_kept_run_and_prints_json_alone()
    {
        var kept = _folder.File("before.json");
        await EvaluateAsync([Good, Bad], "--save", kept);

        var (code, output, errors) = await EvaluateAsync([Good, Bad.Replace("goodbye", "contact-number", StringComparison.Ordinal)], "--compare", kept, "--json");

        Assert.Equal(0, code);
        using var run = JsonDocument.Parse(output);
        Assert.Equal(2, run.RootElement.GetProperty("figures").GetProperty("right").GetInt32());
        Assert.InRange(run.RootElement.GetProperty("turns")[0].GetProperty("certainty").GetDouble(), 0.5, 1);
        Assert.Contains("better: bad", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_no_question_is_named_with_its_file()
    {
        var (code, _, errors) = await EvaluateAsync([Good, """{"text":"x"}"""]);

        Assert.Equal(1, code);
        Assert.Contains("q.jsonl: line 2: 'expect' is missing", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_explains_what_it_understood()
    {
        var (code, output, _) = await RunAsync("ask", "--explain", "whats ur admin fax numbr");

        Assert.Equal(0, code);
        Assert.Contains("613-549-3111", output, StringComparison.Ordinal);
        Assert.Contains("numbr -> number", output, StringComparison.Ordinal);
        Assert.Matches(@"for: fax \+\d", output);
        Assert.Contains("contact-number, answered, from contact:fax-administration", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_explains_as_json_that_names_no_personal_data()
    {
        var (code, output, _) = await RunAsync("ask", "--json", "my number is 613-555-0142");

        Assert.Equal(0, code);
        using var explanation = JsonDocument.Parse(output);
        Assert.Equal("Telephone", explanation.RootElement.GetProperty("personalData")[0].GetString());
        Assert.DoesNotContain("0142", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> EvaluateAsync(string[] lines, params string[] options)
    {
        var file = _folder.File("q.jsonl");
        await File.WriteAllLinesAsync(file, lines);
        return await RunAsync(["evaluate", file, .. options]);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.RunAsync([("HelpBot__DataDirectory", _folder.File("data"))], arguments);
}
