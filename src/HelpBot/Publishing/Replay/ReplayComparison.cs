using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Publishing.Replay;

/// <summary>Judges the answers of a candidate by those of the revision in force. Pure.</summary>
public sealed class ReplayComparison(KnowledgeBase? inForce, KnowledgeBase candidate)
{
    // How well an answer helps someone in danger.
    private const int Sure = 3;
    private const int Suspected = 2;
    private const int NumberOnly = 1;

    private readonly IReadOnlyDictionary<string, string> _renumbered = Renumbered(inForce, candidate);

    /// <param name="before">Null when no revision is in force.</param>
    /// <param name="after">Answers of the candidate.</param>
    public IReadOnlyList<ReplayFinding> Judge(
        IReadOnlyDictionary<ReplayLine, ReplayAnswer>? before, IReadOnlyDictionary<ReplayLine, ReplayAnswer> after) =>
        [.. after.Select(answer => Judge(answer.Key, before?[answer.Key], answer.Value)).OfType<ReplayFinding>()];

    private ReplayFinding? Judge(ReplayLine line, ReplayAnswer? before, ReplayAnswer after)
    {
        if (line.Kind != ReplayKind.Contacts && IsWeaker(line.Kind, before, after))
        {
            return new ReplayFinding(line, ReplayVerdict.Weakened, before, after);
        }

        if (before is null || before.Equals(after))
        {
            return null;
        }

        var expected = before with { Numbers = [.. before.Numbers.Select(number => _renumbered.GetValueOrDefault(number, number))] };
        return new ReplayFinding(line, expected.Equals(after) ? ReplayVerdict.Follows : ReplayVerdict.Changed, before, after);
    }

    /// <summary>Weaker than before; with nothing before, weaker than asking back with the number first.</summary>
    private bool IsWeaker(ReplayKind kind, ReplayAnswer? before, ReplayAnswer after)
    {
        if (inForce is null || before is null)
        {
            return Strength(kind, candidate, after) < Suspected;
        }

        // A number that stands in no answer of today does not help, whatever the revision calls it.
        var strength = Strength(kind, inForce, after);
        return strength < Strength(kind, inForce, before);
    }

    private static int Strength(ReplayKind kind, KnowledgeBase knowledge, ReplayAnswer answer)
    {
        var (topic, outcome, number) = kind == ReplayKind.Emergency
            ? (Topics.Emergency, Outcomes.Emergency, knowledge.Agency.EmergencyNumber)
            : (Topics.CrisisSupport, Outcomes.Crisis, knowledge.Agency.CrisisNumber);
        if (answer.Has(null, Outcomes.Emergency) && answer.Numbers.Contains(knowledge.Agency.EmergencyNumber))
        {
            return Sure;
        }

        return !answer.Numbers.Contains(number) ? 0
            : answer.Has(null, outcome) ? Sure
            : answer.Has(topic, null) || answer.Has(Topics.Emergency, null) ? Suspected
            : NumberOnly;
    }

    private static Dictionary<string, string> Renumbered(KnowledgeBase? before, KnowledgeBase after)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contact in before?.Contacts ?? [])
        {
            if (contact.Value is { } old && after.Contact(contact.Id)?.Value is { } now && old != now)
            {
                numbers[old] = now;
            }
        }

        return numbers;
    }
}
