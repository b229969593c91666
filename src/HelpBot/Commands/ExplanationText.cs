using System.Globalization;
using System.Text;
using HelpBot.Conversation.Explaining;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Explaining;

namespace HelpBot.Commands;

/// <summary>Writes an explanation for an operator in the terminal, in the order in which the bot decides.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation)
    {
        var text = new StringBuilder();
        if (explanation.Reading is { } reading)
        {
            WriteWords(text, reading);
        }

        WriteSafety(text, explanation.Safety);
        Line(text, "personal data", List(explanation.PersonalData));
        foreach (var inquiry in explanation.Reading?.Inquiries ?? [])
        {
            WriteInquiry(text, inquiry);
        }

        Line(text, "decided by", explanation.DecidedBy is Decider.Understanding && explanation.Certainty is { } certainty
            ? $"understanding, certainty {Percent(certainty)}"
            : Name(explanation.DecidedBy));
        Line(text, "to answer", string.Join("; ", explanation.Decided.Select(one => Meaning(one.Topic, one.Subjects, one.Aspect))));
        Line(text, "outcome", string.Join("; ", explanation.Replies.Select(reply => $"{reply.Topic}, {reply.Outcome}, from {List(reply.Sources)}")));
        return text.ToString();
    }

    private static void WriteWords(StringBuilder text, ReadingExplanation reading)
    {
        var other = reading.OtherLanguage ? "; the text is in another language" : "";
        Line(text, "language", $"{reading.Language}, {Percent(reading.LanguageCertainty)} by its words{other}");
        Line(text, "words", string.Join(' ', reading.Words));
        Line(text, "repairs", List(reading.Repairs.Select(repair => $"{repair.Typed} -> {repair.Read}")));
        Line(text, "names", List(reading.Names.Select(name => $"{name.Words} = {string.Join(" or ", name.Subjects)}")));
        Line(text, "ruled out", List(reading.RuledOut));
        Line(text, "clauses", string.Join(" | ", reading.Clauses.Select(clause => clause.Words + (clause.Asks ? " (asks)" : ""))));
    }

    private static void WriteSafety(StringBuilder text, SafetyDecisionMade safety)
    {
        var scores = safety.Scores is { } found
            ? string.Create(CultureInfo.InvariantCulture, $"; scores: urgent {found.Urgent:+0.00;-0.00}, emergency {found.Emergency:+0.00;-0.00}, crisis {found.Crisis:+0.00;-0.00}")
            : "";
        var verdict = safety.Tier is SafetyTier.None ? "no alarm" : $"{Name(safety.Tier)} {Name(safety.Kind)}";
        var lowered = safety.LoweredBy.Count > 0 ? $"; milder for {List(safety.LoweredBy)}" : "";
        Line(text, "safety", $"{verdict}; rule: {Name(safety.Rule)}; cues: {List(safety.Found.Select(cue => $"{cue.Name} \"{cue.Words}\""))}{lowered}{scores}");
    }

    private static void WriteInquiry(StringBuilder text, InquiryExplanation inquiry)
    {
        Line(text, "inquiry", inquiry.Words);
        foreach (var candidate in inquiry.Candidates)
        {
            Line(text, "", $"{Percent(candidate.Probability),7}  {Meaning(candidate.Topic, candidate.Subjects, candidate.Aspect)}");
            if (candidate.For.Count + candidate.Against.Count > 0)
            {
                Line(text, "", $"         for: {Influences(candidate.For)}; against: {Influences(candidate.Against)}");
            }
        }

        var next = inquiry.Candidates is [_, var second, ..] ? Percent(second.Probability) : "none";
        Line(text, "rule", inquiry.Belongs is { } belongs
            ? $"belongs {Percent(belongs)}, unknown words {Percent(inquiry.Unknown ?? 0)}, best {Percent(inquiry.Candidates is [var best, ..] ? best.Probability : 0)}, next {next} -> {Name(inquiry.Certainty)}"
            : $"the conversation decided -> {Name(inquiry.Certainty)}");
    }

    private static string Influences(IReadOnlyList<WordInfluence> words) =>
        List(words.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Word} {one.Amount:+0.00;-0.00}")));

    private static string Meaning(string topic, IReadOnlyList<string> subjects, string? aspect) =>
        string.Join(' ', new[] { topic, string.Join(", ", subjects), aspect is null ? "" : $"({aspect})" }.Where(part => part.Length > 0));

    private static string Name(Enum value) => value switch
    {
        Certainty.NotPublished => "not published",
        Certainty.NotUnderstood => "not understood",
        Decider.PersonalData => "personal data",
        _ => value.ToString().ToLowerInvariant(),
    };

    private static string List<T>(IEnumerable<T> values) => string.Join(", ", values) is { Length: > 0 } list ? list : "none";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    private static void Line(StringBuilder text, string title, string line) =>
        text.AppendLine($"{title,-14}{line}".TrimEnd());
}
