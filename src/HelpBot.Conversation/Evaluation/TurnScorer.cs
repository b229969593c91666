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
    public TurnScore Score(EvaluationCase question, int turn, IReadOnlyList<EvaluatedReply> replies)
    {
        var expect = question.Turns[turn].Expect;
        var wrongNumbers = replies.SelectMany(reply => _numbers.Unpublished(reply.Text)).Distinct().ToList();
        var allowed = Allowed(question, expect.Topic);
        var topics = replies.Select(reply => reply.Provenance.Topic).ToHashSet();
        return new TurnScore(question, turn, replies, [.. Faults(question, expect, replies, allowed), .. NumberFaults(wrongNumbers)], wrongNumbers)
        {
            EmergencyMissed = expect.Topic == Topics.Emergency && !topics.Overlaps(allowed),
            FalseEmergency = topics.Contains(Topics.Emergency) && !allowed.Contains(Topics.Emergency),
        };
    }

    private static IEnumerable<string> Faults(
        EvaluationCase question, Expectation expect, IReadOnlyList<EvaluatedReply> replies, HashSet<string> allowed)
    {
        if (!replies.Any(reply => allowed.Contains(reply.Provenance.Topic)))
        {
            yield return $"topic: {string.Join(" + ", replies.Select(reply => reply.Provenance.Topic).DefaultIfEmpty("no reply"))}, not {expect.Topic}";
        }

        var sources = replies.SelectMany(reply => reply.Provenance.Sources).ToHashSet();
        if (expect.Service is { } service && !Sources(question, SourceId.ServiceKind, service, AltService).Any(sources.Contains))
        {
            yield return $"service {service} is not among the sources";
        }

        if (expect.Tip is { } tip && !Sources(question, SourceId.TipKind, tip, AltTip).Any(sources.Contains))
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

    private static HashSet<string> Allowed(EvaluationCase question, string topic) =>
        [topic, .. Tagged(question, AltTopic), .. Tagged(question, AlsoTopic)];

    private static IEnumerable<string> Sources(EvaluationCase question, string kind, string id, string tag) =>
        Tagged(question, tag).Prepend(id).Select(one => $"{kind}:{one}");

    // Tags speak of a question; in a conversation they describe the whole and widen no turn.
    private static IEnumerable<string> Tagged(EvaluationCase question, string prefix) => question.Turns.Count > 1
        ? []
        : question.Tags.Where(tag => tag.StartsWith(prefix, StringComparison.Ordinal)).Select(tag => tag[prefix.Length..]);

    private static string Bare(string text) =>
        string.Concat(text.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2011' or '\u2013')));
}
