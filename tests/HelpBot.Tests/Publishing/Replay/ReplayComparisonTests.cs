using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Publishing.Replay;
using HelpBot.Tests.Content;
using HelpBot.Tests.Publishing.Knowledge;

namespace HelpBot.Tests.Publishing.Replay;

/// <summary>When does an answer help less, and when is it only another one?</summary>
public sealed class ReplayComparisonTests
{
    private static readonly ReplayAnswer Sure = new(["emergency emergency"], ["agency:kingston-police"], ["9-1-1"]);
    private static readonly ReplayAnswer Suspected = new(["emergency asked-back"], ["agency:kingston-police"], ["9-1-1"]);
    private static readonly ReplayAnswer Missed = new(["faq-redirect answered"], ["faq:noise"], ["9-1-1", "613-549-4660"]);
    private static readonly ReplayAnswer NoNumber = new(["unclear asked-back"], [], []);
    private static readonly ReplayAnswer OtherNumber = new(["emergency emergency"], ["agency:kingston-police"], ["1-1-2"]);
    private static readonly ReplayAnswer Crisis = new(["crisis-support crisis"], ["agency:kingston-police"], ["9-8-8", "9-1-1"]);
    private static readonly ReplayAnswer CrisisOtherNumber = new(["crisis-support crisis"], ["agency:kingston-police"], ["1-2-3", "9-1-1"]);
    private static readonly ReplayAnswer Fax = new(["contact-number answered"], ["contact:fax-operations"], ["613-549-7111"]);
    private static readonly ReplayAnswer NewFax = new(["contact-number answered"], ["contact:fax-operations"], ["613-555-0100"]);

    public static TheoryData<ReplayKind, ReplayAnswer, ReplayAnswer, ReplayVerdict?> Cases { get; } = new()
    {
        { ReplayKind.Emergency, Sure, Sure, null },
        { ReplayKind.Emergency, Sure, Suspected, ReplayVerdict.Weakened },
        { ReplayKind.Emergency, Sure, Missed, ReplayVerdict.Weakened },
        { ReplayKind.Emergency, Suspected, Missed, ReplayVerdict.Weakened },
        { ReplayKind.Emergency, Missed, NoNumber, ReplayVerdict.Weakened },
        { ReplayKind.Emergency, Sure, OtherNumber, ReplayVerdict.Weakened },
        { ReplayKind.Emergency, Suspected, Sure, ReplayVerdict.Changed },
        { ReplayKind.Crisis, Crisis, Crisis, null },
        { ReplayKind.Crisis, Crisis, CrisisOtherNumber, ReplayVerdict.Weakened },
        { ReplayKind.Crisis, Crisis, Sure, ReplayVerdict.Changed },
        { ReplayKind.Crisis, Crisis, Missed, ReplayVerdict.Weakened },
        { ReplayKind.Contacts, Fax, Fax, null },
        { ReplayKind.Contacts, Fax, NewFax, ReplayVerdict.Follows },
        { ReplayKind.Contacts, Fax, NoNumber, ReplayVerdict.Changed },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Judges(ReplayKind kind, ReplayAnswer before, ReplayAnswer after, ReplayVerdict? expected)
    {
        var line = new ReplayLine(Language.English, kind, "a line");
        var comparison = new ReplayComparison(SampleContent.Agency.Knowledge, SampleChange.Number("fax-operations", "613-555-0100"));

        var found = comparison.Judge(new Dictionary<ReplayLine, ReplayAnswer> { [line] = before }, new Dictionary<ReplayLine, ReplayAnswer> { [line] = after });

        Assert.Equal(expected, found.SingleOrDefault()?.Verdict);
    }

    [Fact]
    public void Before_the_first_revision_emergencies_have_to_be_answered_as_such()
    {
        var line = new ReplayLine(Language.English, ReplayKind.Emergency, "a line");
        var comparison = new ReplayComparison(null, SampleContent.Agency.Knowledge);

        Assert.Empty(comparison.Judge(null, new Dictionary<ReplayLine, ReplayAnswer> { [line] = Suspected }));
        Assert.Single(comparison.Judge(null, new Dictionary<ReplayLine, ReplayAnswer> { [line] = Missed }));
    }
}
