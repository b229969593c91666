using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Hears "every number you have" and "la liste de vos numéros": each published number is meant, not the likeliest one. The words
/// stand under <c>lists</c> of <c>contact-number.yaml</c>.</summary>
internal sealed class WholeDirectory
{
    /// <summary>Lists that <c>contact-number.yaml</c> may have.</summary>
    public const string Every = "every";
    public const string Numbers = "numbers";
    public const string EveryNumber = "every_number";

    private const int MostWords = 14;
    private const int Few = 7;
    private const double Sure = 0.9;
    private const double Left = 0.05;

    private static readonly string[] Voices = ["telephone", "deaf"];

    private readonly string[] _contacts;
    private readonly PhraseSet _every;
    private readonly PhraseSet _numbers;
    private readonly PhraseSet _everyNumber;
    private readonly PhraseSet _voices;

    /// <param name="content">What is published, and the lists.</param>
    /// <param name="spelling">Repairs the lists as it does what is typed.</param>
    public WholeDirectory(AgencyContent content, Spelling spelling)
    {
        _contacts = [.. content.Knowledge.Contacts.Where(contact => contact.Kind is ContactKind.Telephone or ContactKind.Tty or ContactKind.Fax).Select(SourceId.Of)];
        (_every, _numbers, _everyNumber) = (Of(Every), Of(Numbers), Of(EveryNumber));
        _voices = new PhraseSet(content.Lines(TopicFile.Words, Voices), spelling);

        PhraseSet Of(string list) => new(content.Lines(Topics.ContactNumber, list), spelling);
    }

    /// <summary>True when the words ask for every number, or for every other thing that there are several of.</summary>
    public bool IsMeant(WordBuffer words) => words.Count <= MostWords
        && ((words.Count <= Few && _everyNumber.IsIn(words)) || (_every.IsIn(words) && _numbers.IsIn(words)));

    /// <param name="candidates">Best first; changed when all numbers are asked for.</param>
    /// <param name="words">What was asked.</param>
    public void Apply(List<Candidate> candidates, WordBuffer words)
    {
        if (IsMeant(words) && MayMean(candidates[0], words) && candidates.FindIndex(candidate => IsNumber(candidate, words)) is >= 0 and var at)
        {
            var probability = Math.Max(Sure, candidates[at].Probability);
            candidates.RemoveAt(at);
            for (var i = 0; i < candidates.Count; i++)
            {
                candidates[i] = candidates[i] with { Probability = candidates[i].Probability * Left };
            }

            candidates.Insert(0, new Candidate(Topics.ContactNumber, _contacts, probability));
        }
    }

    // What is said of the fax lines alone is theirs; "are all your lines working?" and "did they take all numbers?" ask something else.
    private bool MayMean(Candidate best, WordBuffer words) => IsNumber(best, words)
        || best.Topic is Topics.ContactAddress or Topics.HumanAgent or Topics.Help or Topics.StatusSubscribe or Topics.OutOfScope or Topics.Unclear;

    private bool IsNumber(Candidate candidate, WordBuffer words) =>
        candidate is { Topic: Topics.ContactNumber, Aspect: null } && (candidate.Subjects.Count < 2 || _voices.IsIn(words));
}
