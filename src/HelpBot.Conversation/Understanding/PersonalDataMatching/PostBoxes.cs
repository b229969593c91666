namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Post boxes and rural routes: "P.O. Box 1234, Station A", "C.P. 55", "R.R. #2".</summary>
internal static class PostBoxes
{
    private const int MaxDigits = 6;
    private const int MaxRoute = 2;

    private static readonly string[][] _boxes =
    [
        ["post", "office", "box"], ["p", "o", "box"], ["po", "box"], ["p", "o", "b"], ["pob"], ["case", "postale"], ["casier", "postal"],
        ["boite", "postale"], ["c", "p"], ["b", "p"], ["cp"], ["bp"], ["box"], ["rural", "route"], ["route", "rurale"], ["r", "r"], ["rr"],
    ];

    public static void Find(Utterance utterance, Findings findings)
    {
        foreach (var group in utterance.Groups)
        {
            if (group.Count <= MaxDigits && !group.IsGlued && Start(utterance, group) is >= 0 and var start)
                findings.Add(PersonalDataKind.StreetAddress, start, End(utterance, group));
        }
    }

    /// <summary>Offset where the word for a box begins that stands before the number; -1 without one.</summary>
    private static int Start(Utterance utterance, DigitGroup group)
    {
        var i = group.FirstPiece - 1;
        while (utterance.Word(i) is "#" or "no" or "number" or "numero" or ":" or ".")
            i--;
        foreach (var box in _boxes)
        {
            if (Begin(utterance, i, box) is >= 0 and var first && IsMeant(utterance, box, first, group))
                return utterance.Pieces[first].Start;
        }

        return -1;
    }

    private static int Begin(Utterance utterance, int last, string[] words)
    {
        for (var k = words.Length - 1; k >= 0; k--, last--)
        {
            while (last > 0 && k < words.Length - 1 && utterance.Word(last) is ".")
                last--;
            if (!utterance.Word(last).SequenceEqual(words[k]))
                return -1;
        }

        return last + 1;
    }

    /// <summary>Two letters must be capitals or have their dots; "box 12" alone may be any box.</summary>
    private static bool IsMeant(Utterance utterance, string[] words, int first, DigitGroup group)
    {
        var isShort = words[^1].Length <= 2;
        var isCapital = utterance.Text.IsUpper(utterance.Pieces[first].Start);
        var isRoute = words[0] is "r" or "rr" or "rural" or "route";
        if (isRoute && group.Count > MaxRoute)
            return false;
        if (words is ["box"])
            return utterance.IsLabelled(first, Label.Address, 2) || StationEnd(utterance, group.NextPiece) > 0;
        var isDotted = utterance.Word(first + 1) is ".";
        if (!isShort || isDotted || utterance.IsLabelled(first, Label.Address, 2))
            return true;
        // "CP 24" is a broadcaster, "BP 120" a pressure: only what goes on like an address.
        return words[0] is "c" or "b" or "cp" or "bp" ? isCapital && utterance.Text[group.End] is ',' : isCapital || words[0] is "po" or "p";
    }

    private static int End(Utterance utterance, DigitGroup group) =>
        StationEnd(utterance, group.NextPiece) is > 0 and var end ? end : group.End;

    /// <summary>Offset behind ", Station A" or ", succ. Centre-Ville"; 0 without.</summary>
    private static int StationEnd(Utterance utterance, int i)
    {
        i = utterance.Word(i) is "," ? i + 1 : i;
        if (utterance.Word(i) is not ("station" or "stn" or "succ" or "succursale" or "rpo"))
            return 0;
        i = utterance.Word(i + 1) is "." ? i + 2 : i + 1;
        return utterance.IsWord(i) ? utterance.Pieces[i].End : 0;
    }
}
