using HelpBot.Conversation;
using HelpBot.Conversation.Evaluation;
using HelpBot.Tests.Understanding;

namespace HelpBot.Tests.Evaluation;

public sealed class TurnScorerTests
{
    private static readonly TurnScorer Scorer = new(SmallAgency.Knowledge);

    [Fact]
    public void A_right_answer_has_no_fault() => Assert.Empty(Score(
        """{"text":"is the ferry up","expect":{"topic":"service-status","service":"ferry"},"tags":["plain"]}""",
        Reply("The ferry runs.", Topics.ServiceStatus, Outcomes.Answered, "service:ferry")).Faults);

    [Fact]
    public void Names_every_fault_once() => Assert.Equal(
        ["topic: help, not service-status", "service ferry is not among the sources", "did not ask back", "lacks '9-1-1'", "holds 'sorry'"],
        Score(
            """{"text":"x","expect":{"topic":"service-status","service":"ferry","ask_back":true,"must_contain":["9-1-1"],"must_not_contain":["sorry"]}}""",
            Reply("Sorry, no.", Topics.Help, Outcomes.Answered)).Faults);

    [Theory]
    [InlineData("alt:help")]
    [InlineData("also:help")]
    public void A_tag_makes_another_topic_right(string tag) => Assert.True(Score(
        $$"""{"text":"x","expect":{"topic":"service-status"},"tags":["{{tag}}"]}""", Reply("…", Topics.Help, Outcomes.Answered)).Right);

    [Fact]
    public void A_tag_makes_another_service_right() => Assert.True(Score(
        """{"text":"x","expect":{"topic":"service-status","service":"ferry"},"tags":["alt-svc:night-bus"]}""",
        Reply("…", Topics.ServiceStatus, Outcomes.Answered, "service:night-bus")).Right);

    [Fact]
    public void Spaces_and_hyphens_do_not_matter() => Assert.True(Score(
        """{"text":"x","expect":{"topic":"help","must_contain":["9 1 1","K7K4C2"]}}""",
        Reply("Call 9-1-1. k7k 4c2", Topics.Help, Outcomes.Answered)).Right);

    [Theory]
    [InlineData("Call 555-010-9999.", "555-010-9999")]
    [InlineData("Dial 3-1-1 now", "3-1-1")]
    [InlineData("Appelez le (613) 555 0142", "(613) 555 0142")]
    public void Finds_numbers_that_nobody_published(string reply, string number) =>
        Assert.Equal([number], Score("""{"text":"x","expect":{"topic":"help"}}""", Reply(reply, Topics.Help, Outcomes.Answered)).WrongNumbers);

    [Theory]
    [InlineData("Call 9-1-1 or 988 on 2026-11-21 at 14:05, 12 times.")]
    [InlineData("**Notice** of November 21, 2026")]
    public void Does_not_take_other_figures_for_numbers(string reply) =>
        Assert.Empty(Score("""{"text":"x","expect":{"topic":"help"}}""", Reply(reply, Topics.Help, Outcomes.Answered)).WrongNumbers);

    [Theory]
    [InlineData("emergency", Topics.Emergency, Outcomes.Emergency, Alarm.Sure)]
    [InlineData("emergency", Topics.Emergency, Outcomes.AskedBack, Alarm.Suspected)]
    [InlineData("emergency", Topics.Help, Outcomes.Answered, Alarm.Missed)]
    [InlineData("help", Topics.Emergency, Outcomes.Emergency, Alarm.False)]
    [InlineData("help", Topics.Emergency, Outcomes.AskedBack, Alarm.FalseSuspected)]
    [InlineData("help", Topics.Help, Outcomes.Answered, Alarm.None)]
    public void Tells_sure_suspected_missed_and_false_emergencies(string expected, string topic, string outcome, Alarm alarm) =>
        Assert.Equal(alarm, Score($$"""{"text":"x","expect":{"topic":"{{expected}}"} }""", Reply("…", topic, outcome)).Alarm);

    [Theory]
    [InlineData("emergency", "crisis-support", Topics.CrisisSupport, Alarm.Otherwise)]
    [InlineData("crisis-support", "emergency", Topics.Emergency, Alarm.None)]
    public void An_alternative_is_neither_missed_nor_false(string expected, string alternative, string topic, Alarm alarm) => Assert.Equal(
        alarm,
        Score($$"""{"text":"x","expect":{"topic":"{{expected}}"},"tags":["alt:{{alternative}}"]}""", Reply("…", topic, Outcomes.Answered)).Alarm);

    [Fact]
    public void Tags_of_a_conversation_widen_no_turn_but_a_turn_s_own_do()
    {
        const string line = """
            {"tags":["alt:help"],"turns":[
              {"user":"x","expect":{"topic":"thanks"}},{"user":"y","expect":{"topic":"thanks"},"tags":["alt:help"]}]}
            """;
        var question = EvaluationFile.Parse([line.ReplaceLineEndings(" ")])[0];
        var reply = Reply("…", Topics.Help, Outcomes.Answered);
        Assert.Equal((false, true), (Scorer.Score(question, 0, [reply]).Right, Scorer.Score(question, 1, [reply]).Right));
    }

    [Fact]
    public void Reports_by_topic_and_language()
    {
        var report = new EvaluationReport(
        [
            Score("""{"lang":"fr","text":"x","expect":{"topic":"help"}}""", Reply("…", Topics.Help, Outcomes.Answered)),
            Score("""{"lang":"en","text":"y","expect":{"topic":"help"}}""", Reply("…", Topics.Thanks, Outcomes.Answered)),
        ]);
        Assert.Equal([new Tally("help", 1, 2)], report.ByTopic);
        Assert.Equal([new Tally("en", 0, 1), new Tally("fr", 1, 1)], report.ByLanguage);
        Assert.Contains("right               1 of 2 (50.0 %)", EvaluationReportText.Write(report), StringComparison.Ordinal);
    }

    private static TurnScore Score(string line, params EvaluatedReply[] replies) => Scorer.Score(EvaluationFile.Parse([line])[0], 0, replies);

    private static EvaluatedReply Reply(string text, string topic, string outcome, params string[] sources) =>
        new(text, new Provenance(topic, outcome, sources, null, 1));
}
