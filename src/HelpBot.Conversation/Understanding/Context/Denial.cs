using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds where the wish begins after something that someone does not want, or did not do, is said first:
/// "I don't want the address, I want …", "je demande pas …, je demande …", "haven't lost it but how do I …".</summary>
internal static class Denial
{
    private const int Reach = 8;
    private const int BetweenWords = 2;
    private const int EnoughAfter = 3;
    private const int EnoughTelling = 2;
    private const int EnoughWithPronoun = 4;

    private static readonly WordSet Negations = new("not pas don never jamais aucun");
    private static readonly WordSet Wanting = new(
        """
        want need care mean like wish interested asking ask talking calling looking after about for worried wondering
        veux veut voulais voudrais cherche demande parle appelle besoin interesse questionne pour
        """);

    private static readonly WordSet Filling = new("really actually just even vraiment meme plus de d trop here ici");
    private static readonly WordSet Enough = new("stop enough forget skip fous fiche contrefous oublie oubliez laisse laissez arrete arretez lache");
    private const int EarlyEnough = 4;

    private static readonly WordSet Turning = new("but just rather instead only mais plutot seulement juste");
    private static readonly WordSet Subjects = new("i we je j on moi what c");
    private static readonly WordSet AfterSubject = new("just only really am would simply do ai aimerais est m s ce que qu");
    private static readonly WordSet Wishes = new(
        """
        want need like mean asking ask looking talking calling wondering interested meant
        veux veut voudrais voulais aimerais cherche demande parle besoin appelle pour
        """);

    private static readonly WordSet Naming = new("mean meant parle parlais");
    private static readonly WordSet BeforeName = new("about the your le la les l du des de d votre vos");
    private static readonly WordSet Orders = new("give tell show get donnez donne dites dis montrez montre send help explain");
    private static readonly WordSet Asking = new(
        """
        what where when who how why which is are do does did can could should would will
        quoi comment quel quelle quels quelles ou quand qui pourquoi combien est peut peux puis dois faut
        """);

    private static readonly WordSet Pronouns = new("it that this ca cela y");
    private static readonly WordSet Butting = new("but mais");

    /// <summary>Index of the first word that is asked; 0 when nothing is denied first.</summary>
    public static int End(WordBuffer words)
    {
        var denied = Denied(words);
        for (var at = denied + 1; denied > 0 && at < words.Count - 1; at++)
        {
            if (IsWish(words, at))
            {
                return AfterNaming(words, at);
            }
        }

        return AfterBut(words);
    }

    // "I mean the calendar" only names what is meant.
    private static int AfterNaming(WordBuffer words, int at)
    {
        var next = at + 1;
        if (!Naming.Contains(words.Words[next]))
        {
            return at;
        }

        do
        {
            next++;
        }
        while (next < words.Count && BeforeName.Contains(words.Words[next]));

        return next < words.Count ? next : at;
    }

    // Index of the last word of "do not want", "veux pas", "stop"; 0 for none.
    private static int Denied(WordBuffer words)
    {
        for (var at = 0; at < Math.Min(words.Count - 1, Reach); at++)
        {
            if (Negations.Contains(words.Words[at]))
            {
                var next = at + 1;
                while (next < words.Count - 1 && next - at <= BetweenWords && Filling.Contains(words.Words[next]))
                {
                    next++;
                }

                if (Wanting.Contains(words.Words[next]))
                {
                    return next;
                }

                if (at > 0 && Wanting.Contains(words.Words[at - 1]))
                {
                    return at;
                }
            }
            else if (at < EarlyEnough && Enough.Contains(words.Words[at]))
            {
                return at + 1;
            }
        }

        return 0;
    }

    // "I just want …", "j'ai besoin …", "just tell me …", "c'est pour …".
    private static bool IsWish(WordBuffer words, int at)
    {
        if (Orders.Contains(words.Words[at]))
        {
            return Turning.Contains(words.Words[at - 1]) || IsApart(words, at);
        }

        if (!Subjects.Contains(words.Words[at]))
        {
            return false;
        }

        var next = at + 1;
        while (next < words.Count - 1 && next - at <= BetweenWords && AfterSubject.Contains(words.Words[next]) && !Wishes.Contains(words.Words[next]))
        {
            next++;
        }

        return Wishes.Contains(words.Words[next]) && !Negations.Contains(words.Words[Math.Min(next + 1, words.Count - 1)])
            && (words[at] is not "c" || words[next] is "pour");
    }

    // "Nobody did it but how do I …": what is asked after it stands for itself when it says enough.
    private static int AfterBut(WordBuffer words)
    {
        var isDenied = false;
        for (var at = 0; at + EnoughAfter < words.Count; at++)
        {
            isDenied |= Negations.Contains(words.Words[at]) || words[at] is "nobody" or "personne" or "rien" or "nothing" or "no";
            if (isDenied && at > 1 && Butting.Contains(words.Words[at]) && (Asking.Contains(words.Words[at + 1]) || IsWish(words, at + 1))
                && Telling(words, at + 1) >= (Pronouns.ContainsAny(words.Words[at..]) ? EnoughWithPronoun : EnoughTelling))
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static int Telling(WordBuffer words, int first)
    {
        var count = 0;
        foreach (var word in words.Words[first..])
        {
            count += FunctionWords.Contains(word.Hash) ? 0 : 1;
        }

        return count;
    }

    private static bool IsApart(WordBuffer words, int at) => words.Words[at].SourceStart - words.Words[at - 1].SourceEnd > 1;
}
