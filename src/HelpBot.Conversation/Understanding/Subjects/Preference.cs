using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Of meanings that are nearly as likely, prefers what the words call by its name, and the number that they ask for.</summary>
internal sealed class Preference(NameIndex names, Conditions conditions)
{
    private const double NearlyAsLikely = 3;

    /// <param name="candidates">Best first; changed.</param>
    /// <param name="words">What was asked.</param>
    public void Apply(List<Candidate> candidates, WordBuffer words)
    {
        if (candidates[0] is { Topic: Topics.FaqRedirect, Subject: { } faq })
        {
            PreferNamedService(candidates, faq, words);
        }
        else if (candidates[0].Topic is Topics.ContactNumber or Topics.ServiceStatus && conditions.AsksForNumber(words)
            && names.Subjects(Topics.ContactNumber, words, []).Count > 0)
        {
            PreferNumber(candidates, words);
        }
    }

    // "Is the front desk open?" asks of the front desk, rather than of opening hours, which it does not name.
    private void PreferNamedService(List<Candidate> candidates, string faq, WordBuffer words)
    {
        var named = names.Subjects(Topics.ServiceStatus, words, []);
        var at = candidates.FindIndex(other => other is { Topic: Topics.ServiceStatus, Subject: { } service } && named.Contains(service));
        if (at > 0 && candidates[at].Probability * NearlyAsLikely >= candidates[0].Probability && !names.Subjects(Topics.FaqRedirect, words, []).Contains(faq))
        {
            (candidates[0], candidates[at]) = (candidates[at] with { Probability = candidates[0].Probability }, candidates[0] with { Probability = candidates[at].Probability });
        }
    }

    // "What's the phone?" wants the number: what was held for the telephone service speaks for it.
    private void PreferNumber(List<Candidate> candidates, WordBuffer words)
    {
        var number = candidates.FindIndex(candidate => candidate.Topic is Topics.ContactNumber);
        var line = candidates.FindIndex(candidate => candidate.Topic is Topics.ServiceStatus);
        if (number < 0 || line < 0 || (number == 0 && !names.Subjects(Topics.ServiceStatus, words, []).Contains(candidates[line].Subject ?? "")))
        {
            return;
        }

        var wanted = candidates[number] with { Probability = candidates[number].Probability + candidates[line].Probability };
        candidates.RemoveAt(Math.Max(number, line));
        candidates.RemoveAt(Math.Min(number, line));
        candidates.Insert(0, wanted);
    }
}
