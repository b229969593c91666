using System.Collections.Frozen;

namespace Recognizers.Choices;

/// <summary>What counts as yes and no in one language; null stands for phrases that look like one and are none ("not sure").</summary>
internal sealed class BooleanPhrases
{
    /// <summary>Words that mean it only when they are all that was said: "n" begins "n'importe", "sur" is "on".</summary>
    private static readonly FrozenSet<string> _onlyAlone = FrozenSet.Create("y", "n", "k", "o", "si", "sur");

    private readonly FrozenDictionary<string, (string[] Words, bool? Value)[]> _byFirstWord;

    private BooleanPhrases(string yes, string no, string neither)
    {
        var emojis = new[] { ("👌", true), ("👍", true), ("✅", true), ("✔", true), ("👎", false), ("❌", false), ("✋", false), ("🖐", false) };
        _byFirstWord = Phrases(yes, true).Concat(Phrases(no, false)).Concat(Phrases(neither, null))
            .Concat(emojis.Select(emoji => (new[] { emoji.Item1 }, (bool?)emoji.Item2)))
            .GroupBy(phrase => phrase.Item1[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Item1.Length).ToArray());
    }

    public static BooleanPhrases English { get; } = new(
        yes: """
            yes,yep,yeah,yea,ya,yup,yess,yas,yah,uh huh,mhm,sure,sure thing,of course,for sure,absolutely,definitely,certainly,ok,okay,okey,k,kk,
            alright,all right,right,correct,that is right,that s right,true,agree,agreed,i agree,sounds good,looks good,fine,go ahead,please do,
            y,affirmative,indeed,exactly,totally,you bet,why not,no problem,no worries,i do,i am,it is,it does
            """,
        no: """
            no,nope,nah,naw,n,not ok,not okay,not agree,do not agree,don t agree,disagree,not really,not right,not correct,wrong,incorrect,false,
            negative,no way,never,no thanks,no thank you,not now,not yet,not at all,of course not,absolutely not,definitely not,certainly not,
            don t,do not,i don t,i do not,i am not,it is not,it isn t,not true
            """,
        neither: "not sure,not so sure,not quite sure,i m not sure,no idea,don t know,do not know,i don t know,i do not know,make sure,be sure,no one,no longer,no matter,right now,all right now,right away,number,please wait");

    public static BooleanPhrases French { get; } = new(
        yes: """
            oui,ouais,ouaip,ouep,ouin oui,si,mais oui,bien sur,bien entendu,sur,certain,certainement,absolument,tout a fait,exact,exactement,
            d accord,daccord,dac,ok,okay,correct,vrai,c est vrai,c est bon,c est ca,c est exact,c est correct,ca marche,ca va,entendu,
            bien,tres bien,parfait,volontiers,avec plaisir,pas de probleme,pas de souci,pas de soucis,pourquoi pas,effectivement,o,allez y,
            vas y,s il vous plait,svp,concorder
            """,
        no: """
            non,nan,nenni,pas d accord,pas daccord,pas ok,pas concorder,pas vrai,pas du tout,pas vraiment,pas maintenant,pas encore,faux,
            c est faux,incorrect,jamais,non merci,n,mais non,bien sur que non,aucunement,negatif,pas question,pas correct,pas exact
            """,
        neither: "pas sur,pas certain,pas sure,je ne sais pas,je sais pas,sais pas,aucune idee,sur le,sur la,sur les,sur mon,sur ma,sur votre,sur internet,sur un,sur une,si je,si vous,si on,si c est,si j ai,si le,si la,eh bien,ou bien");

    /// <summary>The longest phrase that starts at token <paramref name="i"/>: how many tokens, and yes, no or neither.</summary>
    public (int Length, bool? Value)? At(List<BooleanToken> tokens, int i)
    {
        if (!_byFirstWord.TryGetValue(tokens[i].Folded, out var phrases))
            return null;
        foreach (var (words, value) in phrases)
        {
            if (i + words.Length <= tokens.Count && Matches(words, tokens, i) && (tokens.Count == 1 || words.Length > 1 || !_onlyAlone.Contains(words[0])))
                return (WithSkinTone(tokens, i + words.Length) - i, value);
        }

        return null;
    }

    private static bool Matches(string[] words, List<BooleanToken> tokens, int i)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (tokens[i + k].Folded != words[k])
                return false;
        }

        return true;
    }

    /// <summary>U+1F3FB to U+1F3FF colour the emoji before them.</summary>
    private static int WithSkinTone(List<BooleanToken> tokens, int next) =>
        next < tokens.Count && tokens[next].Folded is ['\uD83C', >= '\uDFFB' and <= '\uDFFF'] ? next + 1 : next;

    private static IEnumerable<(string[] Words, bool? Value)> Phrases(string list, bool? value) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => (phrase.Split(' '), value));
}
