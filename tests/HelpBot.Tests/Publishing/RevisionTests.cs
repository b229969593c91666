using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Publishing.Editing;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Content;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Publishing;

/// <summary>From the first import on, the store is the truth.</summary>
public sealed class RevisionTests : IDisposable
{
    private const string Published = "613-549-4660";
    private const string Changed = "613-555-0100";
    private const string ChangedAgain = "613-555-0101";

    private readonly TemporaryFolder _folder = new();

    public RevisionTests()
    {
        foreach (var (path, text) in SampleContent.Files().Texts)
        {
            var copy = Path.Combine(Dialogs, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, text);
        }
    }

    private string Dialogs => _folder.File("dialogs");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_says_otherwise_is_reported_and_not_followed()
    {
        await (await StartAsync()).DisposeAsync();
        Change();

        await using var service = await StartAsync();

        var lines = service.Services.GetRequiredService<StartReport>().Lines([]).ToList();
        Assert.Contains(lines, line => line.Contains("contact telephone: number changed from 613-549-4660 to 613-555-0100", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("-- import", StringComparison.Ordinal));
        Assert.Equal((1, Published), InForce(service));
    }

    [Fact]
    public async Task What_another_process_publishes_is_taken_up()
    {
        await using var serving = await StartAsync();
        await using var other = await StartAsync();

        await other.Services.GetRequiredService<RevisionEditor>().PublishAsync(
            1, one => one.WithContact("telephone", telephone => telephone with { Value = Changed }), new Signature("pat", "here", "new number"),
            [$"contact telephone: number changed from {Published} to {Changed}"], CancellationToken.None);
        await serving.Services.GetRequiredService<Publisher>().RefreshAsync(CancellationToken.None);

        Assert.Equal((2, Changed), InForce(serving));
    }

    [Fact]
    public async Task A_new_fact_is_told_before_the_program_has_learnt_its_questions()
    {
        using var learning = new ManualResetEventSlim();
        await using var serving = await StartAsync(services => services.AddSingleton<KitBuilder>(_ => (content, revision) =>
        {
            if (revision > 0)
            {
                learning.Wait();
            }

            return Kits.Build(content, revision);
        }));
        var kits = serving.Services.GetRequiredService<KitSource>();
        var before = kits.Current.Understanding;
        await using var other = await StartAsync();
        var client = new DirectLineClient(serving);
        await client.StartAsync();
        foreach (var (parent, number) in new[] { (1, Changed), (2, ChangedAgain) })
        {
            await PublishAsync(other, parent, number);
            await Until.TrueAsync(() => kits.Current.Knowledge.Revision == parent + 1);

            await client.SayAsync("what is your phone number?");

            Assert.Contains(DirectLineClient.Texts(await client.ActivitiesAsync()), text => text.Contains(number, StringComparison.Ordinal));
            Assert.Same(before, kits.Current.Understanding);
        }

        learning.Set();
        await Until.TrueAsync(() => kits.Current.Understanding != before);
        Assert.Equal((3, ChangedAgain), InForce(serving));
    }

    /// <summary>Changes a number, and how people ask for it.</summary>
    private static async Task PublishAsync(RunningService service, int parent, string number)
    {
        var editor = service.Services.GetRequiredService<RevisionEditor>();
        Publication? last = null;
        while (last?.Status is not PublicationStatus.Published)
        {
            last = await editor.PublishAsync(
                parent,
                one => one.WithContact("telephone", telephone => telephone with
                {
                    Value = number,
                    AskedAs = new([.. telephone.AskedAs.En, $"the line of {number[^4..]}"], telephone.AskedAs.Fr),
                }),
                new Signature("pat", "here", "new number"),
                last?.ToConfirm ?? [],
                CancellationToken.None);
        }
    }

    private static (int Revision, string? Telephone) InForce(RunningService service)
    {
        var knowledge = service.Services.GetRequiredService<KitSource>().Current.Knowledge;
        return (knowledge.Revision, knowledge.MainContact.Value);
    }

    private void Change()
    {
        var contacts = Path.Combine(Dialogs, "agency", "contacts.yaml");
        File.WriteAllText(contacts, File.ReadAllText(contacts).Replace(Published, Changed, StringComparison.Ordinal));
    }

    private Task<RunningService> StartAsync(Action<IServiceCollection>? change = null) =>
        RunningService.StartAsync(_folder.File("data"), change: change, settings: [("HelpBot:DialogsDirectory", Dialogs)]);
}
