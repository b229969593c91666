using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Finds what an inquiry on a known topic is about: by the names in it, by what the examples taught, by what was spoken of before.</summary>
internal sealed class SubjectReader(Recogniser recogniser, NameIndex names, LookAlikes lookAlikes, Hearing hearing, FollowUp followUp)
{
    private const float Believable = 0.4f;
    private const int MostWordsOfWhere = 4;
    private const int MostWordsOfReaching = 8;
    private const float OverrulesName = 0.85f;
    private const float AspectBelieved = 0.5f;

    // Words of questions that lean on what was told before them.
    private static readonly WordSet Generic = new(
        "dial call report tell go talk contact ask next say happens let appeler signaler rapporter dire contacter parler aller number");

    private static readonly WordSet Where = new("where ou");
    private static readonly WordSet You = new("you vous");
    private static readonly WordSet AboutWhere = new("where are you located situated at vous etes ou situes est ce que and et exactly now");
    private static readonly WordSet AboutIt = new("where ou is it that this s c est ca il elle cela situe trouve se located at exactly and et also aussi please ce que");
    private static readonly WordSet How = new("how comment");
    private static readonly WordSet Reaching = new("call phone reach contact ring appeler appelle rejoindre joindre telephoner contacter");
    private static readonly WordSet NumberWords = new("number numero phone telephone tel");
    private static readonly WordSet Yours = new("your votre vos ton");
    private static readonly WordSet AboutReaching = new(
        """
        how comment call phone reach contact ring appeler appelle rejoindre joindre telephoner contacter number numero telephone tel your votre vos ton
        what is c est quoi quel do can could i we je on vous you peux puis fait faire pour and et the le police
        """);

    private static readonly WordSet Questions = new("who what where when why how which qui quoi ou quand pourquoi comment quel quelle combien");

    /// <param name="topic">Index of the topic.</param>
    /// <param name="words">The words, without what was ruled out.</param>
    public Candidate Read(int topic, WordBuffer words, Workspace space, ConversationMemory memory)
    {
        var scores = space.Scores;
        var name = recogniser.Labels.TopicNames[topic];
        var (aspect, aspectSure) = Recogniser.Narrow(recogniser.Labels.AspectsOf[topic], scores, []);
        aspect = aspectSure >= AspectBelieved ? aspect : null;
        var subject = Subject(name, topic, words, space, memory);
        return name == Topics.ContactNumber
            ? Number(words, space, memory, scores.TopicProbabilities[topic], subject, aspect)
            : new Candidate(name, subject is null ? [] : [subject], scores.TopicProbabilities[topic], aspect);
    }

    /// <summary>True when the words hold the name of a known thing, or words that are not mere grammar: two, or one in a question.</summary>
    public bool NamesSomething(WordBuffer words)
    {
        var telling = words.Count - FunctionWords.Count(words) - Generic.Count(words.Words);
        if (telling >= (words.Count > 0 && Questions.Contains(words.Words[0]) ? 1 : 2) || lookAlikes.IsMeant(words) || AsksWhereYouAre(words) || AsksHowToReachYou(words))
        {
            return true;
        }

        for (var first = 0; first < words.Count; first++)
        {
            if (names.Longest(words, first, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a question word stands among the words.</summary>
    public static bool AsksSomething(WordBuffer words) => Questions.ContainsAny(words.Words);

    /// <summary>True for "where is it" and the like, which say nothing of what is meant.</summary>
    public static bool AsksWhereItIs(WordBuffer words) =>
        words.Count is > 1 and <= MostWordsOfReaching && Where.ContainsAny(words.Words) && OnlyOf(words, AboutIt);

    // Of the few questions of mere grammar, this one is whole.
    private static bool AsksWhereYouAre(WordBuffer words) =>
        words.Count > 1 && words.Count <= MostWordsOfWhere + 1 && Where.ContainsAny(words.Words) && You.ContainsAny(words.Words) && OnlyOf(words, AboutWhere);

    // "How do I call?", "what's your number?": whole too, when more was asked before.
    private static bool AsksHowToReachYou(WordBuffer words) =>
        words.Count is > 1 and <= MostWordsOfReaching && OnlyOf(words, AboutReaching) && ((Reaching.ContainsAny(words.Words) && How.ContainsAny(words.Words))
            || (NumberWords.ContainsAny(words.Words) && Yours.ContainsAny(words.Words)));

    private static bool OnlyOf(WordBuffer words, WordSet set) => set.Count(words.Words) == words.Count;

    private string? Subject(string name, int topic, WordBuffer words, Workspace space, ConversationMemory memory)
    {
        var (learnt, sure) = Recogniser.Narrow(recogniser.Labels.SubjectsOf[topic], space.Scores, space.RuledOut);
        var named = names.Subjects(name, words, space.RuledOut);
        if (named.Count > 0)
        {
            return learnt is not null && (named.Contains(learnt) || sure >= OverrulesName) ? learnt : named[0];
        }

        if (FollowUp.AsksForNumber(words, memory) && followUp.Inherited(name, words, memory) is { } held)
        {
            return held;
        }

        if ((learnt is null || sure < OverrulesName) && followUp.Depends(words, memory) && followUp.Inherited(name, words, memory) is { } inherited)
        {
            return inherited;
        }

        return sure >= Believable ? learnt : null;
    }

    // Which of two fax lines is never guessed.
    private Candidate Number(WordBuffer words, Workspace space, ConversationMemory memory, double probability, string? subject, string? aspect)
    {
        aspect = aspect == Aspects.WhichFax && !lookAlikes.MayBeMeant(words) && !InFaxes(memory) ? null : aspect;
        var isFax = aspect == Aspects.WhichFax || lookAlikes.IsMeant(words) || lookAlikes.IsHinted(words)
            || (subject is not null && lookAlikes.FamilyOf(subject).Count > 0);
        if (!isFax)
        {
            subject = hearing.Line(words) ?? subject;
            return new Candidate(Topics.ContactNumber, subject is null ? [] : [subject], probability, aspect);
        }

        if (lookAlikes.AllNamed(words, space.RuledOut) is { Count: > 0 } all)
        {
            return new Candidate(Topics.ContactNumber, all, probability);
        }

        var member = lookAlikes.Member(words, space.RuledOut);
        return member is null
            ? new Candidate(Topics.ContactNumber, [], probability, Aspects.WhichFax)
            : new Candidate(Topics.ContactNumber, [member], probability);
    }

    private bool InFaxes(ConversationMemory memory) =>
        memory.LastSubjects.Concat(memory.Offered).Any(subject => lookAlikes.FamilyOf(subject).Count > 0);
}
