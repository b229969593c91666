using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>What the conversation so far adds: "and the website?", "when will it be back?", "is that delayed?".</summary>
internal sealed class FollowUp(KnowledgeBase knowledge)
{
    private const int MostWordsOfPronoun = 12;
    private const int MostWordsOfEllipsis = 5;
    private const float SameTopic = 0.45f;
    private const float PlainlySameTopic = 0.9f;
    private const float RelatedTopic = 0.12f;

    private static readonly WordSet Openers = new("and what how et puis alors then so ok also or but mais well pour");
    private static readonly WordSet Pronouns = new(
        "it that this they them those these its there one ca cela ceci il elle ils elles en y celui celle la c ce");

    private static readonly WordSet Right = new("real right correct true actual good vrai bon bonne exact vraie");
    private static readonly WordSet Questions = new("what which whats quel quelle quoi lequel c");

    private static readonly WordSet Whom = new("who whom authority authorities qui autorite autorites");
    private static readonly WordSet Telling = new(
        """
        tell told tells report reported hear hears know knows contact notify notified inform informed alert
        dire dis dit signaler signale avertir avertis avertit aviser avise prevenir previens rapporter rapporte denoncer informer parler parle savoir
        """);

    private static readonly WordSet Whole = new("everything rest others all tout reste autres toute");

    private static readonly HashSet<string> Continuable =
    [
        Topics.ServiceStatus, Topics.IncidentInfo, Topics.SafetyTips, Topics.ContactNumber, Topics.ContactAddress, Topics.ContactCheck,
        Topics.FaqRedirect, Topics.StatusSubscribe,
    ];

    /// <summary>True when there is an answer before that a message may lean on.</summary>
    public static bool Continues(ConversationMemory memory) => memory.LastTopic is { } last && Continuable.Contains(last);

    /// <summary>True when the words lean on what was said before.</summary>
    public bool Depends(WordBuffer words, ConversationMemory memory) =>
        Continues(memory) && (words.Count <= MostWordsOfEllipsis || (words.Count <= MostWordsOfPronoun && HasPronoun(words)) || Openers.Contains(words.Words[0]));

    public static bool HasPronoun(WordBuffer words) => Pronouns.ContainsAny(words.Words);

    /// <summary>"What is the real one then?", after a number was checked, asks for the number.</summary>
    public static bool AsksForNumber(WordBuffer words, ConversationMemory memory) =>
        memory.LastTopic == Topics.ContactCheck && words.Count <= MostWordsOfPronoun && Questions.ContainsAny(words.Words)
        && (Right.ContainsAny(words.Words) || (words.Count <= MostWordsOfEllipsis && HasPronoun(words)));

    /// <summary>Makes the last topic, and those near it, likelier.</summary>
    public void Prefer(IReadOnlyList<string> topics, Scores scores, WordBuffer words, ConversationMemory memory)
    {
        var last = AsksForNumber(words, memory) ? Topics.ContactNumber : memory.LastTopic;
        var same = last == Topics.SafetyTips && AsksWhomToTell(words) ? PlainlySameTopic : SameTopic;
        for (var i = 0; i < topics.Count; i++)
        {
            scores.Margins[i] += topics[i] == last ? same : IsRelated(topics[i], memory.LastTopic!) ? RelatedTopic : 0;
        }
    }

    /// <summary>True when a question asks of the last topic as a whole: "and everything else?".</summary>
    private static bool IsGeneral(WordBuffer words) => Whole.ContainsAny(words.Words);

    /// <summary>"When will it be fixed?", after the incident was spoken of, asks of the incident and of no service.</summary>
    public static bool AsksOfIncident(Candidate best, ConversationMemory memory) =>
        memory.LastTopic == Topics.IncidentInfo && best is { Topic: Topics.ServiceStatus, Subjects.Count: 0, Aspect: not null };

    // "And who do I tell?", after advice, asks for the advice about that.
    private static bool AsksWhomToTell(WordBuffer words) => Whom.ContainsAny(words.Words) && Telling.ContainsAny(words.Words);

    /// <summary>The last subject, as far as the topic can speak of it; null when it cannot.</summary>
    public string? Inherited(string topic, WordBuffer words, ConversationMemory memory)
    {
        if (IsGeneral(words) || (topic == Topics.SafetyTips && AsksWhomToTell(words)))
        {
            return null;
        }

        foreach (var subject in memory.LastSubjects)
        {
            var kind = subject.Split(':', 2)[0];
            var fits = topic switch
            {
                Topics.ServiceStatus => kind == SourceId.ServiceKind ? subject : ServiceOf(subject),
                Topics.SafetyTips => kind == SourceId.TipKind ? subject : null,
                Topics.FaqRedirect => kind == SourceId.FaqKind ? subject : null,
                Topics.ContactNumber => AsksForNumber(words, memory) && kind == SourceId.ContactKind ? subject : null,
                _ => null,
            };
            if (fits is not null)
            {
                return fits;
            }
        }

        return null;
    }

    /// <summary>True for a service and the frequent question that leads to it: which of the two is meant is not worth a question.</summary>
    public bool IsOneThing(Candidate one, Candidate other) =>
        (one.Topic, other.Topic) is (Topics.FaqRedirect, Topics.ServiceStatus) or (Topics.ServiceStatus, Topics.FaqRedirect)
        && one.Subject is { } subject && other.Subject is { } second && (ServiceOf(subject) == second || ServiceOf(second) == subject);

    // An FAQ may lead to a service: "is that delayed?" then asks of the service.
    private string? ServiceOf(string subject)
    {
        if (!subject.StartsWith(SourceId.FaqKind + ":", StringComparison.Ordinal))
        {
            return null;
        }

        var redirect = knowledge.Faq(subject[(SourceId.FaqKind.Length + 1)..])?.Redirect;
        return redirect?.StartsWith(SourceId.ServiceKind + ":", StringComparison.Ordinal) == true ? redirect : null;
    }

    private static bool IsRelated(string topic, string last) =>
        (topic, last) is (Topics.ServiceStatus, Topics.IncidentInfo) or (Topics.IncidentInfo, Topics.ServiceStatus)
            or (Topics.ContactNumber, Topics.ContactCheck) or (Topics.ContactNumber, Topics.ContactAddress) or (Topics.ContactAddress, Topics.ContactNumber)
            or (Topics.ServiceStatus, Topics.FaqRedirect) or (Topics.StatusSubscribe, Topics.ServiceStatus)
            or (Topics.StatusSubscribe, Topics.IncidentInfo);
}
