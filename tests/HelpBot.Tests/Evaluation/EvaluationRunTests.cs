using HelpBot.Conversation;
using HelpBot.Conversation.Evaluation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Understanding;

namespace HelpBot.Tests.Evaluation;

/// <summary>What an evaluation says of itself: confusions, calibration, bounds, and what changed since the last.</summary>
public sealed class EvaluationRunTests
{
    private static readonly TurnScorer Scorer = new(SmallAgency.Knowledge);
    private static readonly PersonalData Privacy = new(SmallAgency.Knowledge);

    [Fact]
    public void Shows_which_topic_was_taken_for_which() => Assert.Equal(
        [new Confusion("greeting", "greeting", 2), new Confusion("greeting", "thanks", 1), new Confusion("thanks", "failed", 1)],
        new EvaluationReport(
        [
            Score("a", Topics.Greeting, Topics.Greeting), Score("b", Topics.Greeting, Topics.Thanks), Score("c", Topics.Greeting, Topics.Greeting),
            Score("d", Topics.Thanks, null),
        ]).Confusions);

    [Fact]
    public void Probabilities_that_say_what_is_true_are_off_by_nothing()
    {
        var table = CalibrationTable.Of([(0.75, true), (0.75, true), (0.75, true), (0.75, false), (1, true)]);
        Assert.Equal((0, 5, 2), (table.Error, table.Total, table.Bins.Count));
        Assert.Equal((0.7, 0.8, 4, 0.75, 0.75), (table.Bins[0].From, table.Bins[0].To, table.Bins[0].Total, table.Bins[0].Certainty, table.Bins[0].Right));
    }

    [Fact]
    public void Sure_and_wrong_is_off_by_much()
    {
        var table = CalibrationTable.Of([(0.9, false), (0.9, false), (0.6, true), (0.6, true)]);
        Assert.Equal(0.65, table.Error, 9);
        Assert.Equal(0.485, table.Brier, 9);
    }

    [Fact]
    public void Nothing_decided_by_a_probability_is_no_table() => Assert.Equal((0, 0), (CalibrationTable.Of([]).Error, CalibrationTable.Of([]).Total));

    [Fact]
    public void The_most_certain_mistake_is_the_worst() => Assert.Equal(
        ["sure", "unsure", "undecided"],
        new EvaluationReport(
        [
            Score("undecided", Topics.Greeting, Topics.Thanks),
            Score("unsure", Topics.Greeting, Topics.Thanks, 0.4),
            Score("right", Topics.Greeting, Topics.Greeting, 1),
            Score("sure", Topics.Greeting, Topics.Thanks, 0.99),
        ]).WorstFirst.Select(score => score.Case.Id));

    [Fact]
    public void Bounds_that_are_met_say_nothing() => Assert.Empty(new EvaluationBounds().Unmet(new EvaluationReport([Score("a", Topics.Help, Topics.Help)])));

    [Fact]
    public void Bounds_that_are_not_met_are_named_with_what_was_reached()
    {
        var report = new EvaluationReport(
        [
            Score("missed", Topics.Emergency, Topics.Help), Score("false", Topics.Help, Topics.Emergency), Score("right", Topics.Help, Topics.Help),
        ]);
        Assert.Equal(
            [
                "right: 33.33 %, at least 95 % wanted", "emergencies sure: 0 %, at least 97 % wanted",
                "emergencies missed: 1, at most 0 wanted", "false emergencies: 50 %, at most 3 % wanted",
            ],
            new EvaluationBounds().Unmet(report));
        Assert.Empty(new EvaluationBounds(33, 0, 1, 50).Unmet(report));
    }

    [Fact]
    public void Asking_back_where_that_is_right_counts_as_sure()
    {
        var question = EvaluationFile.Parse(["""{"text":"x","expect":{"topic":"emergency","ask_back":true}}"""])[0];
        Assert.Equal(1, new EvaluationReport([Scorer.Score(question, 0, [Reply(Topics.Emergency, Outcomes.AskedBack)])]).ShareSure);
    }

    [Fact]
    public void A_kept_run_is_read_again_as_it_was()
    {
        var run = Run(Score("a", Topics.Greeting, Topics.Thanks, 0.9), Score("b", Topics.Help, Topics.Help));
        Assert.Equivalent(run, EvaluationJson.Read(EvaluationJson.Write(run)), strict: true);
    }

    [Fact]
    public void A_kept_run_holds_no_personal_data()
    {
        var question = EvaluationFile.Parse(["""{"text":"call me at 613-555-0142","expect":{"topic":"help","must_not_contain":["613-555-0142"]}}"""])[0];
        var json = EvaluationJson.Write(Run(Scorer.Score(question, 0, [new("613-555-0142", Provenance(Topics.Help, Outcomes.Answered))])));
        Assert.Contains("call me at [telephone]", json, StringComparison.Ordinal);
        Assert.DoesNotContain("613-555-0142", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "is not a kept evaluation")]
    [InlineData("null", "is not a kept evaluation")]
    [InlineData("{}", "is not a kept evaluation")]
    public void Another_file_is_no_kept_run(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => EvaluationJson.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Compares_turn_by_turn()
    {
        var before = Run(Score("gained", Topics.Help, Topics.Thanks), Score("lost", Topics.Help, Topics.Help), Score("gone", Topics.Help, Topics.Help), Score("otherwise", Topics.Help, Topics.Thanks));
        var after = Run(Score("gained", Topics.Help, Topics.Help), Score("lost", Topics.Help, Topics.Thanks), Score("new", Topics.Help, Topics.Help), Score("otherwise", Topics.Help, Topics.Abuse));

        var comparison = RunComparison.Of(before, after);

        Assert.Equal(
            "better gained, worse lost, otherwise otherwise, new new, gone gone, common 3",
            $"better {Keys(comparison.Better)}, worse {Keys(comparison.Worse)}, otherwise {Keys(comparison.StillWrong)}, " +
            $"new {string.Join(' ', comparison.Added)}, gone {string.Join(' ', comparison.Removed)}, common {comparison.Common}");
        Assert.Contains("worse: lost: lost", RunComparisonText.Write(comparison), StringComparison.Ordinal);
        static string Keys(IReadOnlyList<TurnChange> changes) => string.Join(' ', changes.Select(change => change.After.Key));
    }

    [Fact]
    public void Lines_of_the_same_id_are_told_apart() => Assert.Equal(
        ["a", "a#2"], Run(Score("a", Topics.Help, Topics.Help), Score("a", Topics.Help, Topics.Help)).Turns.Select(turn => turn.Key));

    private static EvaluationRun Run(params TurnScore[] scores) => EvaluationRun.Of(new EvaluationReport(scores), [], 10, Privacy);

    private static TurnScore Score(string id, string expected, string? answered, double? certainty = null) => Scorer.Score(
        EvaluationFile.Parse([$$"""{"id":"{{id}}","text":"{{id}}","expect":{"topic":"{{expected}}"} }"""])[0],
        0,
        answered is null ? [] : [Reply(answered, answered == Topics.Emergency ? Outcomes.Emergency : Outcomes.Answered)],
        certainty);

    private static EvaluatedReply Reply(string topic, string outcome) => new("…", Provenance(topic, outcome));

    private static Provenance Provenance(string topic, string outcome) => new(topic, outcome, [], null, 1);
}
