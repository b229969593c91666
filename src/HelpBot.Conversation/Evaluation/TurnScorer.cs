using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Holds replies against what was expected.</summary>
public sealed class TurnScorer(KnowledgeBase knowledge)
{
    private const string AltTopic = "alt:";
    private const string AlsoTopic = "also:";
    private const string AltService = "alt-svc:";
    private const string AltTip = "alt-tip:";

    private readonly PublishedNumbers _numbers = new(knowledge);

    /// <summary>Scores the replies to one turn of a case.</summary>
    /// <param name="certainty">The probability that decided; null when none did.</param>
    public TurnScore Score(EvaluationCase question, int turn, IReadOnlyList<EvaluatedReply> replies, double? certainty = null)
    {
        var expect = question.Turns[turn].Expect;
        var wrongNumbers = replies.SelectMany(reply => _numbers.Unpublished(reply.Text)).Distinct().ToList();
        var allowed = Allowed(question, turn, expect.Topic);
        return new TurnScore(
            question, turn, replies, [.. Faults(question, turn, replies, allowed), .. NumberFaults(wrongNumbers)], wrongNumbers)
        {
            TopicRight = replies.Any(reply => allowed.Contains(reply.Provenance.Topic)),
            Alarm = AlarmOf(expect.Topic, replies, allowed),
            Certainty = certainty,
        };
    }

    private static Alarm AlarmOf(string expected, IReadOnlyList<EvaluatedReply> replies, HashSet<string> allowed)
    {
        var alarm = replies.FirstOrDefault(reply => reply.Provenance.Topic == Topics.Emergency);
        var sure = alarm?.Provenance.Outcome == Outcomes.Emergency;
        return (expected, alarm) switch
        {
            (Topics.Emergency, null) => replies.Any(reply => allowed.Contains(reply.Provenance.Topic)) ? Alarm.Otherwise : Alarm.Missed,
            (Topics.Emergency, _) => sure ? Alarm.Sure : Alarm.Suspected,
            (_, { } cried) when !allowed.Contains(cried.Provenance.Topic) => sure ? Alarm.False : Alarm.FalseSuspected,
            _ => Alarm.None,
        };
    }

    private static IEnumerable<string> Faults(
        EvaluationCase question, int turn, IReadOnlyList<EvaluatedReply> replies, HashSet<string> allowed)
    {
        var expect = question.Turns[turn].Expect;
        if (!replies.Any(reply => allowed.Contains(reply.Provenance.Topic)))
        {
            yield return $"topic: {string.Join(" + ", replies.Select(reply => reply.Provenance.Topic).DefaultIfEmpty("no reply"))}, not {expect.Topic}";
        }

        var sources = replies.SelectMany(reply => reply.Provenance.Sources).ToHashSet();
        if (expect.Service is { } service && !Sources(question, turn, SourceId.ServiceKind, service, AltService).Any(sources.Contains))
        {
            yield return $"service {service} is not among the sources";
        }

        if (expect.Tip is { } tip && !Sources(question, turn, SourceId.TipKind, tip, AltTip).Any(sources.Contains))
        {
            yield return $"tip {tip} is not among the sources";
        }

        if (expect.AskBack && !replies.Any(reply => reply.Provenance.Outcome == Outcomes.AskedBack))
        {
            yield return "did not ask back";
        }

        var text = Bare(string.Join('\n', replies.Select(reply => reply.Text)));
        foreach (var wanted in expect.MustContain.Where(wanted => !text.Contains(Bare(wanted), StringComparison.Ordinal)))
        {
            yield return $"lacks '{wanted}'";
        }

        foreach (var unwanted in expect.MustNotContain.Where(unwanted => text.Contains(Bare(unwanted), StringComparison.Ordinal)))
        {
            yield return $"holds '{unwanted}'";
        }
    }

    private static IEnumerable<string> NumberFaults(List<string> numbers) => numbers.Select(number => $"unpublished number '{number}'");

    private static HashSet<string> Allowed(EvaluationCase question, int turn, string topic) =>
        [topic, .. Tagged(question, turn, AltTopic), .. Tagged(question, turn, AlsoTopic)];

    private static IEnumerable<string> Sources(EvaluationCase question, int turn, string kind, string id, string tag) =>
        Tagged(question, turn, tag).Prepend(id).Select(one => $"{kind}:{one}");

    private static IEnumerable<string> Tagged(EvaluationCase question, int turn, string prefix) =>
        question.TagsOf(turn).Where(tag => tag.StartsWith(prefix, StringComparison.Ordinal)).Select(tag => tag[prefix.Length..]);

    private static string Bare(string text) =>
        string.Concat(text.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2011' or '\u2013')));
}
