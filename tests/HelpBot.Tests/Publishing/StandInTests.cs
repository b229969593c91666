using System.Text.RegularExpressions;
using HelpBot.Publishing.Editing;
using HelpBot.Storage.Revisions;
using HelpBot.Tests.Commands;
using HelpBot.Tests.Content;
using HelpBot.Tests.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Publishing;

/// <summary>A stored revision that today's rules would refuse: what answers, and that nobody has to guess it.</summary>
public sealed partial class StandInTests
{
    private const string Faqs = "agency/faqs.yaml";
    private const string Agency = "agency/agency.yaml";
    private const string Ready = """{"status":"ready"}""";

    [Fact]
    public async Task That_a_list_lacks_a_language_keeps_the_newest_facts_from_nobody_and_has_to_be_mended_with_the_next_change()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using (var office = await home.OpenAsync())
        {
            var texts = new Dictionary<string, string>(SampleContent.Files().Texts.Where(file => file.Key.StartsWith("agency/", StringComparison.Ordinal)));
            texts[Faqs] = FrenchList().Replace(texts[Faqs], "", 1);
            texts[Agency] = texts[Agency].Replace("Kingston Police", "The Police", StringComparison.Ordinal);
            await office.Store.PublishAsync(Draft(1, texts), CancellationToken.None);

            var report = await office.Publisher.RefreshAsync(CancellationToken.None);
            await report!.Training;

            Assert.Contains("the other language has texts here", Assert.Single(report.Problems).Message, StringComparison.Ordinal);
            Assert.Null(office.Publisher.StandIn);
            Assert.Equal((2, "The Police"), (office.Current.Revision, office.Current.Agency.Name.En));

            var next = await office.PublishAsync(2, one => one.WithAgency(agency => agency with { Name = new("Our Police", "Notre police") }), "pat");
            Assert.Equal(PublicationStatus.Refused, next.Status);
            Assert.Contains("asked_as", Assert.Single(next.Problems).Field, StringComparison.Ordinal);
        }

        await using var restarted = await home.OpenAsync();
        Assert.Equal((2, "The Police"), (restarted.Current.Revision, restarted.Current.Agency.Name.En));
    }

    [Fact]
    public async Task That_an_older_revision_answers_stands_in_health_log_and_history_until_it_is_mended()
    {
        using var folder = new TemporaryFolder();
        await using (var service = await RunningService.StartAsync(folder.Path))
        {
            var store = service.Services.GetRequiredService<IRevisionStore>();
            var first = await store.ReadAsync(1, CancellationToken.None);
            await store.PublishAsync(Draft(1, new Dictionary<string, string>(first!.Texts) { [Agency] = first.Texts[Agency] + "founded: 1841\n" }), CancellationToken.None);
            await ToldAsync(service);
        }

        await using var restarted = await RunningService.StartAsync(folder.Path);
        await ToldAsync(restarted);
        var (code, output, _) = await ProgramRun.RunAsync([("HelpBot__DataDirectory", folder.Path)], "history");
        Assert.Equal(0, code);
        Assert.Contains("Revision 2 does not fit this program, so revision 1 answers instead, and may be out of date:", output, StringComparison.Ordinal);
        Assert.Contains("founded: no field of this name belongs here", output, StringComparison.Ordinal);
        Assert.Contains("It does not fit this program", (await ProgramRun.RunAsync([("HelpBot__DataDirectory", folder.Path)], "history", "2")).Output, StringComparison.Ordinal);

        Assert.Contains("Published revision 3.", (await ProgramRun.RunAsync([("HelpBot__DataDirectory", folder.Path)], "import", "--yes")).Output, StringComparison.Ordinal);
        await Until.TrueAsync(async () => await restarted.Http.GetStringAsync("/health/ready") == Ready);
        Assert.DoesNotContain("does not fit", (await ProgramRun.RunAsync([("HelpBot__DataDirectory", folder.Path)], "history")).Output, StringComparison.Ordinal);
    }

    private static async Task ToldAsync(RunningService service)
    {
        const string health = """{"status":"ready, not answering from the newest revision","revision":{"inForce":1,"newest":2,"problems":1}}""";
        await Until.TrueAsync(async () => await service.Http.GetStringAsync("/health/ready") == health);
        await Until.TrueAsync(() => service.Log.Lines.Any(line => line.StartsWith("Error Revision 2, the newest, does not fit this program: revision 1 answers", StringComparison.Ordinal)));
    }

    private static RevisionDraft Draft(int parent, IReadOnlyDictionary<string, string> texts) =>
        new() { Parent = parent, Author = "sam", From = "another program", Note = "by other rules", Texts = texts };

    [GeneratedRegex(@"(?<=asked_as:\n      en: \[.*\]\n)      fr: \[.*\]\n")]
    private static partial Regex FrenchList();
}
