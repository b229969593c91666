using HelpBot.Publishing;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Content;
using HelpBot.Tests.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing;

/// <summary>What stays in force when a revision does not fit this program, or the folder is not sound.</summary>
public sealed class StandingTests
{
    private const string Agency = "agency/agency.yaml";

    [Fact]
    public async Task A_revision_that_this_program_cannot_use_leaves_the_last_good_one_in_force_also_after_a_restart()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using (var office = await home.OpenAsync())
        {
            await office.PublishAsync(1, one => one.WithAgency(agency => agency with { Name = new("The Police", "La police") }), "pat");
            await office.Store.PublishAsync(await FromANewerProgramAsync(office), CancellationToken.None);

            var report = await office.Publisher.RefreshAsync(CancellationToken.None);

            Assert.Equal((3, 2), (report!.Revision.Number, report.InForce));
            Assert.NotEmpty(report.Problems);
            Assert.Equal((2, "The Police"), (office.Current.Revision, office.Current.Agency.Name.En));
            Assert.Null(await office.Publisher.RefreshAsync(CancellationToken.None));
        }

        await using var restarted = await home.OpenAsync();
        Assert.Equal((2, "The Police"), (restarted.Current.Revision, restarted.Current.Agency.Name.En));
        Assert.Equal(2, restarted.Publisher.InForce);
    }

    [Fact]
    public async Task With_no_sound_revision_at_all_the_folder_answers()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using (var first = await home.OpenAsync())
        {
            Assert.Equal(1, first.Current.Revision);
        }

        await using (var database = new SqliteDatabase(home.Data).Open())
        {
            SqliteDatabase.Execute(database, "UPDATE Revisions SET Texts = replace(Texts, 'time_zone:', 'zone_of_time:')");
        }

        await home.WriteAsync(Agency, SampleContent.Files().Texts[Agency].Replace("Kingston Police", "The Police", StringComparison.Ordinal));
        await using var office = await home.OpenAsync();

        Assert.Equal((0, "The Police"), (office.Current.Revision, office.Current.Agency.Name.En));
    }

    [Fact]
    public async Task A_folder_that_is_not_sound_does_not_keep_a_sound_revision_from_answering()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using (var first = await home.OpenAsync())
        {
            Assert.Equal(1, first.Current.Revision);
        }

        await home.WriteAsync(Agency, "id: [unclosed");
        await using var office = await home.OpenAsync();

        Assert.Equal((1, "Kingston Police"), (office.Current.Revision, office.Current.Agency.Name.En));
    }

    [Fact]
    public async Task A_folder_that_is_not_sound_is_no_first_revision()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await home.WriteAsync(Agency, "id: [unclosed");

        var refused = await Assert.ThrowsAsync<ContentException>(() => home.OpenAsync());

        Assert.Contains("agency.yaml", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_while_refreshing_never_goes_back()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();
        using var stop = new CancellationTokenSource();
        var refreshing = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var before = office.Current.Revision;
                await office.Publisher.RefreshAsync(CancellationToken.None);
                Assert.True(office.Current.Revision >= before, $"from {before} back to {office.Current.Revision}");
            }
        })).ToList();

        for (var number = 1; number <= 40; number++)
        {
            var published = await office.PublishAsync(number, one => one.WithFaq("records-check", faq => faq with { AskedAs = new([.. faq.AskedAs.En, $"check {number}"], faq.AskedAs.Fr) }), "pat");
            Assert.Equal(published.Revision!.Number, office.Current.Revision);
        }

        await stop.CancelAsync();
        await Task.WhenAll(refreshing);
        Assert.Equal(41, office.Current.Revision);
    }

    private static async Task<RevisionDraft> FromANewerProgramAsync(Office office)
    {
        var texts = new Dictionary<string, string>((await office.History.ReadAsync(2, CancellationToken.None)).Texts);
        texts[Agency] += "founded: 1841\n";
        return new RevisionDraft { Parent = 2, Author = "sam", From = "a newer program", Note = "with a field that is new", Texts = texts };
    }
}
