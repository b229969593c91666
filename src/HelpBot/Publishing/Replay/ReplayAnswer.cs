using System.Text.RegularExpressions;
using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;

namespace HelpBot.Publishing.Replay;

/// <summary>What was answered to a line: not the words, but all that may not change unnoticed.</summary>
/// <param name="Endings">Topic and outcome of each reply, <c>contact-number answered</c>, in order.</param>
/// <param name="Sources">Source ids of all replies, in order.</param>
/// <param name="Numbers">What people could dial, as it is written, in order, each once.</param>
public sealed partial record ReplayAnswer(IReadOnlyList<string> Endings, IReadOnlyList<string> Sources, IReadOnlyList<string> Numbers)
{
    public static ReplayAnswer Of(IReadOnlyList<Activity> replies)
    {
        var provenances = replies.Select(ProvenanceEntity.Read).OfType<Provenance>().ToList();
        return new ReplayAnswer(
            [.. provenances.Select(one => $"{one.Topic} {one.Outcome}")],
            [.. provenances.SelectMany(one => one.Sources).Distinct()],
            [.. replies.SelectMany(reply => Dialable().Matches(reply.Text ?? "")).Select(match => match.Value).Distinct()]);
    }

    /// <summary>True when a reply has this topic and this outcome; null stands for any.</summary>
    public bool Has(string? topic, string? outcome) => Endings.Any(ending =>
        (topic is null || ending.StartsWith($"{topic} ", StringComparison.Ordinal)) && (outcome is null || ending.EndsWith($" {outcome}", StringComparison.Ordinal)));

    public bool Equals(ReplayAnswer? other) => other is not null
        && Endings.SequenceEqual(other.Endings) && Sources.SequenceEqual(other.Sources) && Numbers.SequenceEqual(other.Numbers);

    public override int GetHashCode() => Endings.Count;

    /// <summary><c>contact-number answered, from contact:telephone, saying 613-555-0100</c>.</summary>
    public override string ToString()
    {
        var from = Sources.Count == 0 ? "" : $", from {string.Join(" ", Sources)}";
        var saying = Numbers.Count == 0 ? "" : $", saying {string.Join(" ", Numbers)}";
        return $"{string.Join(" + ", Endings.DefaultIfEmpty("no answer"))}{from}{saying}";
    }

    /// <summary>Numbers with an area code, and short ones such as 9-1-1.</summary>
    [GeneratedRegex(@"(?<![\w-])(?:\d{3}-\d{3}-\d{4}|\d-\d-\d)(?![\w-])")]
    private static partial Regex Dialable();
}
