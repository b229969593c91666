using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Questions of so few words that only the answer before them says what they ask: "since when?", "why?", "et par la poste?".
/// Their words stand under <c>lists</c> of <c>help.yaml</c>. With nothing before it, such a question is asked back.</summary>
internal sealed class Fragments
{
    /// <summary>Lists that <c>help.yaml</c> may have.</summary>
    public const string Since = "since_when";
    public const string HowLong = "how_long";
    public const string HowMuch = "how_much";
    public const string Why = "why";
    public const string Instead = "what_then";
    public const string Source = "who_says";
    public const string Whom = "for_whom";
    public const string ByPost = "by_post";
    public const string ByPhone = "by_phone";
    public const string Rest = "the_rest";
    public const string Around = "around_follow_ups";

    private const int MostWords = 10;
    private const int Bare = 3;
    private const double Sure = 0.9;

    private readonly KnowledgeBase _knowledge;
    private readonly PhraseSet _around;
    private readonly List<(string Kind, PhraseSet Phrases)> _kinds;
    private readonly Needed _needed;

    /// <param name="content">What is published, and the lists.</param>
    /// <param name="spelling">Repairs the lists as it does what is typed.</param>
    public Fragments(AgencyContent content, Spelling spelling)
    {
        _knowledge = content.Knowledge;
        _around = Phrases(content, Around, spelling);
        _needed = new Needed(content, spelling);
        _kinds = [.. new[] { Since, HowLong, HowMuch, Why, Instead, Source, Whom, Rest, ByPost, ByPhone }.Select(kind => (kind, Phrases(content, kind, spelling)))];
    }

    /// <summary>What such a question asks, with <see cref="Certainty.Close"/> and no meaning when nothing before it says; null for other words.</summary>
    public (Certainty Certainty, Candidate? Meaning)? Read(WordBuffer words, ConversationMemory memory)
    {
        if (FollowUp.Continues(memory) && _needed.IsAsked(words) && WhatIsAskedFor(memory) is { } asked)
        {
            return (Certainty.Sure, asked);
        }

        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        foreach (var (kind, phrases) in _kinds)
        {
            if (SaysOnly(phrases, words) && (IsWay(kind) || FollowUp.Continues(memory) || words.Count <= Bare))
            {
                return !IsWay(kind) && !FollowUp.Continues(memory) ? (Certainty.Close, null)
                    : Meaning(kind, memory) is { } meaning ? (Certainty.Sure, meaning)
                    : null;
            }
        }

        return null;
    }

    private static bool IsWay(string kind) => kind is ByPost or ByPhone;

    private Candidate? Meaning(string kind, ConversationMemory memory) => kind switch
    {
        ByPost => _knowledge.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Address) is { } address
            ? new Candidate(Topics.ContactAddress, [SourceId.Of(address)], Sure)
            : null,
        ByPhone => new Candidate(Topics.ContactNumber, [SourceId.Of(_knowledge.MainContact)], Sure),
        Source => Same(memory),
        Whom => memory.LastTopic is Topics.ContactNumber or Topics.ContactAddress ? Same(memory) : null,
        Rest => memory.LastTopic is Topics.ServiceStatus or Topics.SafetyTips ? Same(memory) with { Subjects = [] } : null,
        _ when memory.LastTopic is Topics.IncidentInfo => null,
        Since => Same(memory),
        HowLong => Service(memory) is { } service ? service with { Aspect = Aspects.When } : Again(memory),
        // What nobody published has no price either: the redirect says whom to ask.
        HowMuch => Again(memory) ?? new Candidate(Topics.FaqRedirect, [], Sure),
        Why => Service(memory) is null ? null : new Candidate(Topics.IncidentInfo, [], Sure),
        Instead => Service(memory) is { } service ? service with { Aspect = Aspects.WayAround } : Again(memory),
        _ => null,
    };

    private static Candidate Same(ConversationMemory memory) => new(memory.LastTopic!, memory.LastSubjects, Sure);

    private static Candidate? Service(ConversationMemory memory) => memory.LastTopic is Topics.ServiceStatus ? Same(memory) : null;

    // What it takes is told, if anywhere, where the redirect tells whom to ask; a service may have such a redirect.
    private Candidate? WhatIsAskedFor(ConversationMemory memory) => memory.LastTopic switch
    {
        Topics.FaqRedirect => Same(memory),
        Topics.ServiceStatus when memory.LastSubjects is [var service, ..] && _knowledge.Faqs.FirstOrDefault(faq => faq.Redirect == service) is { } faq =>
            new Candidate(Topics.FaqRedirect, [SourceId.Of(faq)], Sure),
        _ => null,
    };

    // Advice and redirects say themselves what to do, and are asked for again.
    private static Candidate? Again(ConversationMemory memory) => memory.LastTopic is Topics.SafetyTips or Topics.FaqRedirect ? Same(memory) : null;

    // The phrase, and beside it nothing that says more.
    private bool SaysOnly(PhraseSet phrases, WordBuffer words)
    {
        var found = false;
        for (var at = 0; at < words.Count;)
        {
            var length = found ? 0 : phrases.LengthAt(words, at);
            found |= length > 0;
            length = length > 0 ? length : _around.LengthAt(words, at);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return found;
    }

    private static PhraseSet Phrases(AgencyContent content, string list, Spelling spelling) => new(content.Lines(Topics.Help, list), spelling);
}
