using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Publishing.Replay;
using HelpBot.Tests.Content;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Publishing.Replay;

/// <summary>The project's own lines are worth asking.</summary>
public sealed class ReplayLinesTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<ReplayLine, ReplayAnswer>>> Answers =
        new(() => new ReplayBot(live: false).AskAsync(Kits.Sample, SampleContent.Agency.Replay, CancellationToken.None));

    [Fact]
    public async Task Emergencies_and_crises_are_answered_as_such_today()
    {
        var comparison = new ReplayComparison(null, Kits.Sample.Knowledge);

        Assert.Empty(comparison.Judge(null, await Answers.Value));
        Assert.All(Languages.All, language => Assert.All(Enum.GetValues<ReplayKind>(), kind =>
            Assert.True(SampleContent.Agency.Replay.Count(line => line.Language == language && line.Kind == kind) >= 10)));
    }

    [Fact]
    public async Task Contact_lines_reach_the_contacts_of_the_directory()
    {
        var sources = (await Answers.Value).Where(answer => answer.Key.Kind == ReplayKind.Contacts).SelectMany(answer => answer.Value.Sources).ToHashSet();

        Assert.Superset(Kits.Sample.Knowledge.Contacts.Select(contact => $"contact:{contact.Id}").ToHashSet(), sources);
    }

    [Theory]
    [InlineData("emergency:\n", "emergency: []\nx:\n", "x")]
    [InlineData("my neighbour has stopped breathing", "call 613-555-0100", "emergency[0]")]
    public void Check_finds_lines_that_are_not_sound(string text, string replacement, string field) =>
        Assert.Contains(ContentReader.Read(SampleContent.With("en/_replay.yaml", text, replacement)).Problems, problem => problem.Field == field);
}
