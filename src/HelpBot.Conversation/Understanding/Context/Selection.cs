using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Understands a choice among what was offered or listed: "the second one", "la deuxième", "the other one", "yes".</summary>
internal sealed class Selection(SubjectTopics topics, LookAlikes lookAlikes, KnowledgeBase knowledge)
{
    private const int MostWords = 9;
    private const double Sure = 0.97;
    private const int Last = -1;

    private static readonly WordSet Around = new(
        """
        the one ones was were again please option choice number tip thing line fax i want would like me give tell for that it is s il vous plait te
        le la les l celui celle etait numero option choix conseil ligne je veux voudrais prends donne moi un une and what about et pour then alors
        telecopieur ok on we wait no nope sorry actually oops non pardon desole excusez attendez
        now already also too my as well puis aussi c est quoi est what is can could get have need got quel maintenant astheure asteure la svp
        pourrais peux ai besoin avoir s ce qu then there exactly not voila merci thanks great parfait de du d of
        which with say read show repeat more info on list listed service lequel laquelle repetez repete redites redis dites dis parlez liste encore plus sur chose affaire just juste let us do go pick choose take hear choisis choisir prendre debut an des
        """);

    private static readonly WordSet Other = new("other autre");
    private static readonly WordSet AfterOther = new("one fax line number now please too also what is telecopieur ligne numero c est quoi svp aussi s maintenant astheure and et");
    private static readonly WordSet Having = new("have has got had already wrote know ai a avons deja note connais sais as");
    private static readonly WordSet Describing = new(
        """
        whichever whatever ever use uses used goes go going to at in my your their our they who people guys folks do does type kind any side i'm am be from think guess papers paper stuff doing field street
        ceux celles qui font utilisent utilise va vont aux au a mon ma mes leur votre vos gens monde personnes dans chez sont ce sera pense crois papiers affaires cote sur ca route terrain
        """);

    private static readonly WordSet Joining = new("and et plus");
    private static readonly WordSet Yes = new("yes yeah yep yup sure oui ouais ouin correct right exactly exact exactement");

    /// <summary>The meaning chosen, or null when the words choose nothing.</summary>
    /// <param name="words">The words, without what was ruled out.</param>
    /// <param name="ruledOut">Subjects that the message says are not meant.</param>
    public Candidate? Read(WordBuffer words, List<string> ruledOut, ConversationMemory memory)
    {
        if (ruledOut.Count > 0 && lookAlikes.FamilyOf(ruledOut[0]).Count > 0 && (words.Count <= MostWords || lookAlikes.IsMeant(words))
            && lookAlikes.Member(words, ruledOut) is { } left)
        {
            return topics.Candidate(left, Sure);
        }

        if (TheOtherOf(words, ruledOut) is { Count: > 0 } others)
        {
            return new Candidate(Topics.ContactNumber, others, Sure);
        }

        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        if (memory.Offered.Count > 1 && lookAlikes.FamilyOf(memory.Offered[0]).Count > 0 && lookAlikes.AllMeant(words, ruledOut) is { Count: > 0 } all)
        {
            return new Candidate(Topics.ContactNumber, all, Sure);
        }

        var offered = Listed(memory);
        var (place, isOther, isYes) = Look(words);
        var chosen = place switch
        {
            Last when offered.Count > 0 => offered[^1],
            > 0 when place <= offered.Count => offered[place - 1],
            _ when ByName(words, memory) is { } named => named,
            _ when isOther => TheOther(words, memory, offered),
            _ when isYes && memory.Offered.Count == 1 => memory.Offered[0],
            _ => null,
        };
        return chosen is null ? null : topics.Candidate(chosen, Sure);
    }

    // "operations", after two fax lines were offered or one of them was given.
    private string? ByName(WordBuffer words, ConversationMemory memory)
    {
        var asked = memory.Offered.Any(subject => lookAlikes.FamilyOf(subject).Count > 0);
        if (!(asked || memory.LastSubjects.Any(subject => lookAlikes.FamilyOf(subject).Count > 0)) || lookAlikes.Member(words, [], asked) is not { } member)
        {
            return null;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!Around.Contains(words.Words[i]) && !Other.Contains(words.Words[i]) && !lookAlikes.Concerns(words[i], asked)
                && !(asked && Describing.Contains(words.Words[i])))
            {
                return null;
            }
        }

        return member;
    }

    // What was offered, or else listed; of a fax line that was given, both are known by their order.
    private IReadOnlyList<string> Listed(ConversationMemory memory) =>
        memory.Offered.Count > 0 ? memory.Offered
        : memory.Listed.Count > 0 ? memory.Listed
        : memory.LastTopic == Topics.SafetyTips ? [.. knowledge.Tips.Select(SourceId.Of)]
        : memory.LastSubjects.Count > 0 ? lookAlikes.FamilyOf(memory.LastSubjects[0])
        : [];

    private string? TheOther(WordBuffer words, ConversationMemory memory, IReadOnlyList<string> offered)
    {
        var family = lookAlikes.IsMeant(words)
            ? memory.LastSubjects.Concat(memory.Given).FirstOrDefault(subject => lookAlikes.FamilyOf(subject).Count > 0)
            : memory.LastSubjects.FirstOrDefault();
        if (family is null)
        {
            return null;
        }

        var pair = offered.Count == 2 && offered.Contains(family) ? offered : lookAlikes.FamilyOf(family) is { Count: > 0 } alike ? alike : Voices(family);
        return pair.Count == 2 ? pair.First(subject => subject != family) : null;
    }

    // The telephone and the line for the deaf are a pair too.
    private IReadOnlyList<string> Voices(string subject)
    {
        List<string> voices = [.. knowledge.Contacts.Where(contact => contact.Kind is ContactKind.Telephone or ContactKind.Tty).Select(SourceId.Of)];
        return voices.Contains(subject) ? voices : [];
    }

    // "I have the claims fax, what is the other one?", "the claims fax and the other one".
    private IReadOnlyList<string> TheOtherOf(WordBuffer words, List<string> ruledOut)
    {
        if (!lookAlikes.IsMeant(words) || lookAlikes.Member(words, ruledOut) is not { } held || lookAlikes.FamilyOf(held) is not { Count: 2 } family)
        {
            return [];
        }

        var has = false;
        var named = false;
        for (var at = 0; at < words.Count; at++)
        {
            has |= Having.Contains(words.Words[at]);
            named |= lookAlikes.MemberOf(words[at]) is not null;
            if (named && Other.Contains(words.Words[at]) && (at + 1 == words.Count || AfterOther.Contains(words.Words[at + 1])))
            {
                return has || !Joined(words, at) ? [family.First(subject => subject != held)] : family;
            }
        }

        return [];
    }

    private static bool Joined(WordBuffer words, int other) =>
        (other > 0 && Joining.Contains(words.Words[other - 1])) || (other > 1 && Joining.Contains(words.Words[other - 2]));

    // All words must belong to a choice: "the second time that I call" chooses nothing.
    private static (int Place, bool Other, bool Yes) Look(WordBuffer words)
    {
        var (place, other, yes) = (0, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            if (Ordinal(words[i]) is var found and not 0)
            {
                place = found;
            }
            else if (Other.Contains(words.Words[i]))
            {
                other = true;
            }
            else if (Yes.Contains(words.Words[i]))
            {
                yes = true;
            }
            else if (!Around.Contains(words.Words[i]))
            {
                return default;
            }
        }

        return place == 0 && words.Count == 1 && Numbers.Digit(words[0]) is > 0 and var digit ? (digit, false, false) : (place, other, yes);
    }

    private static int Ordinal(ReadOnlySpan<char> word) => word switch
    {
        "first" or "former" or "1st" or "premier" or "premiere" or "1er" or "1ere" or "1" => 1,
        "second" or "2nd" or "deuxieme" or "seconde" or "2e" or "2eme" or "2" or "two" or "deux" => 2,
        "third" or "3rd" or "troisieme" or "3e" or "3eme" or "3" or "three" or "trois" => 3,
        "fourth" or "4th" or "quatrieme" or "4e" or "4" or "four" or "quatre" => 4,
        "fifth" or "5th" or "cinquieme" or "5e" or "5" or "five" or "cinq" => 5,
        "sixth" or "6th" or "sixieme" or "6e" or "6" or "six" => 6,
        "seventh" or "7th" or "septieme" or "7e" or "7" or "seven" or "sept" => 7,
        "eighth" or "8th" or "huitieme" or "8e" or "8" or "eight" or "huit" => 8,
        "ninth" or "9th" or "neuvieme" or "9e" or "9" or "nine" or "neuf" => 9,
        "tenth" or "10th" or "dixieme" or "10e" or "10" or "ten" or "dix" => 10,
        "last" or "latter" or "dernier" or "derniere" => Last,
        _ => 0,
    };
}
