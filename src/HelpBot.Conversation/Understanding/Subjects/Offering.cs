using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Tells "do you do background checks?" and "background check, please", which ask how to get one, from "are background checks running?",
/// which asks how they are. The words stand under <c>lists</c> of <c>faq-redirect.yaml</c>.</summary>
internal sealed class Offering
{
    /// <summary>A list that <c>faq-redirect.yaml</c> may have.</summary>
    public const string Offers = "offers";

    private static readonly string[] Lists = ["works", "broken", "affected", "late", "restored", "condition", "still", "at_present"];

    private readonly NameIndex _names;
    private readonly PhraseSet _offers;
    private readonly PhraseSet _conditions;

    /// <param name="content">Where the lists stand.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="spelling">Repairs the lists as it does what is typed.</param>
    public Offering(AgencyContent content, NameIndex names, Spelling spelling)
    {
        _names = names;
        _offers = new PhraseSet(content.Lines(Topics.FaqRedirect, Offers), spelling);
        _conditions = new PhraseSet(content.Lines(TopicFile.Words, Lists), spelling);
    }

    /// <param name="candidates">Best first; changed.</param>
    /// <param name="words">What was asked.</param>
    public void Apply(List<Candidate> candidates, WordBuffer words)
    {
        if (candidates[0] is not { Topic: Topics.ServiceStatus, Aspect: null } || !(_offers.IsIn(words) || IsBare(words)) || _conditions.IsIn(words))
        {
            return;
        }

        var at = candidates.FindIndex(candidate => candidate is { Topic: Topics.FaqRedirect, Subject: not null });
        IReadOnlyList<string> faq = at > 0 ? candidates[at].Subjects : [.. _names.Subjects(Topics.FaqRedirect, words, []).Take(1)];
        if (faq.Count == 0)
        {
            return;
        }

        var probability = candidates[0].Probability;
        candidates.RemoveAt(at > 0 ? at : candidates.Count - 1);
        if (candidates.Count > 0)
        {
            candidates[0] = candidates[0] with { Probability = Math.Min(candidates[0].Probability, 1 - probability) };
        }

        candidates.Insert(0, new Candidate(Topics.FaqRedirect, faq, probability));
    }

    // Of a name that a question shares with a service and nothing is said of, the question's answer tells both.
    private bool IsBare(WordBuffer words)
    {
        var (first, end) = Courtesy.Trim(words);
        while (first < end && StopWords.Contains(words[first]))
        {
            first++;
        }

        return first < end && _names.Longest(words, first, out var last) is { } named && last == end && named.Things.Any(thing => thing.Topic == Topics.FaqRedirect);
    }
}
