using HelpBot.Conversation.Understanding.Clauses;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>Judges a stretch of words: its likeliest meanings and how sure they are.</summary>
internal sealed class InquiryJudge(Recogniser recogniser, SubjectReader subjects, Preference preference, NewsWish newsWish, WholeDirectory directory, Offering offering, FollowUp followUp)
{
    private const int MostCandidates = 3;
    private const double Alone = 0.7;
    private const double WorthOffering = 4;
    private const double NearlyAsLikely = 0.15;
    private const float SpeaksForItself = 0.85f;
    private const double PlainlyAll = 0.7;
    private const double BelongsAlone = 0.35;
    private const float ShareOfQuestion = 0.6f;
    private const float ShareOfStatement = 0.2f;

    private const float EnoughTellingWords = 3;

    private static readonly HashSet<string> Wishes =
    [
        Topics.ServiceStatus, Topics.IncidentInfo, Topics.SafetyTips, Topics.ContactNumber, Topics.ContactAddress, Topics.ContactCheck,
        Topics.FaqRedirect, Topics.StatusSubscribe, Topics.HumanAgent, Topics.PrivacyPii,
    ];

    private static readonly HashSet<string> SmallTalk = [Topics.Greeting, Topics.Thanks, Topics.Goodbye, Topics.Abuse];

    private readonly CertaintyRule _certainty = new();

    /// <summary>True for something that may be answered beside another inquiry of the same message.</summary>
    public bool StandsAlone(InquiryReading inquiry) => IsWish(inquiry, Alone);

    /// <summary>True for something that has an answer, and is at least as likely as said.</summary>
    public bool IsWish(InquiryReading inquiry, double likely) =>
        inquiry.Certainty == Certainty.Sure && inquiry.Best is { } best && best.Probability >= likely && Wishes.Contains(best.Topic);

    /// <summary>True for small talk, which may only open or close what is asked.</summary>
    public static bool IsSmallTalk(InquiryReading inquiry) => inquiry.Best is { } best && SmallTalk.Contains(best.Topic);

    /// <summary>True for "every number: phone, TTY and fax", which asks for one list.</summary>
    public bool IsOneList(Workspace space, List<InquiryReading> several) =>
        several.TrueForAll(inquiry => inquiry.Best?.Topic == Topics.ContactNumber) && directory.IsMeant(space.Kept);

    /// <summary>True when the clause says what it is about; "what do I do?" leaves that to the rest of the message.</summary>
    public bool Tells(Workspace space, Clause clause)
    {
        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, clause.First, clause.End);
        return subjects.NamesSomething(space.Part);
    }

    /// <summary>True for a clause with a question word, if only of mere grammar: "et vous ouvrez quand".</summary>
    public bool Asks(Workspace space, Clause clause)
    {
        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, clause.First, clause.End);
        return SubjectReader.AsksSomething(space.Part);
    }

    /// <summary>True for "and where is it?" after a question about something that has a place.</summary>
    public bool AsksPlaceOf(Workspace space, Clause clause, InquiryReading before)
    {
        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, clause.First, clause.End);
        return before.Best?.Topic is Topics.ServiceStatus or Topics.ContactNumber && SubjectReader.AsksWhereItIs(space.Part);
    }

    /// <summary>A clause that asks where the agency is.</summary>
    public static InquiryReading Place(string text, Workspace space, Clause clause) => new()
    {
        Text = Cut(text, space.Kept, clause),
        Certainty = Certainty.Sure,
        Candidates = [new Candidate(Topics.ContactAddress, [], SpeaksForItself)],
    };

    /// <summary>One clause by itself.</summary>
    public InquiryReading Part(string text, Workspace space, Clause clause)
    {
        Score(space, clause, space.Scores);
        recogniser.Weigh(space.Part, space.Scores);
        var reading = Conclude(Cut(text, space.Kept, clause), space.Part, space, ConversationMemory.Empty);
        return space.Scores.Belongs < BelongsAlone ? reading with { Certainty = Certainty.NotUnderstood } : reading;
    }

    /// <summary>The whole message as one inquiry; in a story, its questions count most.</summary>
    public InquiryReading Whole(string text, Workspace space, List<Clause> clauses, ConversationMemory memory)
    {
        Score(space, new Clause(0, space.Kept.Count, true), space.Scores);
        if (clauses.Count > 1)
        {
            Blend(space, clauses);
        }

        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, 0, space.Kept.Count);
        recogniser.Weigh(space.Part, space.Scores);
        if (space.Scores.TopicProbabilities[space.Scores.Best] < SpeaksForItself && followUp.Depends(space.Kept, memory))
        {
            followUp.Prefer(recogniser.Labels.TopicNames, space.Scores, space.Kept, memory);
            recogniser.Weigh(space.Part, space.Scores);
        }

        return Conclude(text, space.Part, space, memory);
    }

    private void Blend(Workspace space, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            Score(space, clause, space.PartScores);
            recogniser.Weigh(space.Part, space.PartScores);
            if (!SmallTalk.Contains(recogniser.Labels.TopicNames[space.PartScores.Best]))
            {
                var telling = Math.Min(1, (clause.Length - FunctionWords.Count(space.Part)) / EnoughTellingWords);
                space.Scores.Blend(space.PartScores, telling * (clause.Asks ? ShareOfQuestion : ShareOfStatement));
            }
        }
    }

    private void Score(Workspace space, Clause clause, Scores scores)
    {
        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, clause.First, clause.End);
        recogniser.Score(space.Part, space.Features, scores);
    }

    private InquiryReading Conclude(string text, WordBuffer words, Workspace space, ConversationMemory memory)
    {
        space.Trace?.Note(text, words, space.Scores);
        var candidates = Candidates(words, space, memory);
        if (candidates.Count == 0)
        {
            return new InquiryReading { Text = text, Certainty = Certainty.NotUnderstood, Candidates = [] };
        }

        PreferSubject(candidates);
        preference.Apply(candidates, words);
        newsWish.Apply(candidates, words);
        directory.Apply(candidates, words);
        offering.Apply(candidates, words);
        if (FollowUp.AsksOfIncident(candidates[0], memory) && candidates.FindIndex(candidate => candidate.Topic == Topics.IncidentInfo) is > 0 and var at)
        {
            (candidates[0], candidates[at]) = (candidates[at] with { Probability = candidates[0].Probability }, candidates[0] with { Probability = candidates[at].Probability });
        }

        var certainty = _certainty.Of(candidates, space.Scores);
        certainty = certainty == Certainty.Close && followUp.IsOneThing(candidates[0], candidates[1]) ? Certainty.Sure : certainty;
        if (certainty is Certainty.Sure or Certainty.Close)
        {
            // What is answered, or asked back, is what there is an answer to.
            candidates.RemoveAll(candidate => candidate.Topic is Topics.OutOfScope or Topics.Unclear);
            candidates.RemoveAll(candidate => candidate.Probability * WorthOffering < candidates[0].Probability);
        }

        return new InquiryReading { Text = text, Certainty = certainty, Candidates = candidates };
    }

    // A frequent question that is none in particular has no answer, and all services at a glance answer what asks for them
    // plainly: what is nearly as likely has an answer of its own.
    private static void PreferSubject(List<Candidate> candidates)
    {
        var vague = candidates[0];
        if (IsVague(vague, vague.Topic is Topics.FaqRedirect ? SpeaksForItself : PlainlyAll))
        {
            var at = candidates.FindIndex(1, candidate => candidate.Topic is not (Topics.OutOfScope or Topics.Unclear) && !IsVague(candidate, 1));
            if (at > 0 && candidates[at].Probability >= NearlyAsLikely)
            {
                (candidates[0], candidates[at]) = (candidates[at] with { Probability = vague.Probability }, vague with { Probability = candidates[at].Probability });
            }
        }
    }

    private static bool IsVague(Candidate candidate, double below) => candidate is { Topic: Topics.FaqRedirect or Topics.ServiceStatus, Subjects.Count: 0, Aspect: null }
        && candidate.Probability < below;

    private List<Candidate> Candidates(WordBuffer words, Workspace space, ConversationMemory memory)
    {
        List<Candidate> candidates = [];
        var probabilities = space.Scores.TopicProbabilities;
        Span<bool> taken = stackalloc bool[probabilities.Length];
        while (candidates.Count < Math.Min(MostCandidates, probabilities.Length))
        {
            var best = -1;
            for (var i = 0; i < probabilities.Length; i++)
            {
                best = !taken[i] && (best < 0 || probabilities[i] > probabilities[best]) ? i : best;
            }

            taken[best] = true;
            candidates.Add(subjects.Read(best, words, space, memory));
        }

        return candidates;
    }

    private static string Cut(string text, WordBuffer words, Clause clause) =>
        text[words.Words[clause.First].SourceStart..words.Words[clause.End - 1].SourceEnd];
}
