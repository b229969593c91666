namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Questions about the groups of an utterance that several matchers ask.</summary>
internal static class GroupShape
{
    /// <summary>True when the groups from <paramref name="i"/> have these counts of digits and belong together.</summary>
    public static bool Has(Utterance utterance, int i, params ReadOnlySpan<int> counts)
    {
        var groups = utterance.Groups;
        if (i + counts.Length > groups.Count || groups[i].IsGlued)
            return false;
        for (var k = 0; k < counts.Length; k++)
        {
            var group = groups[i + k];
            if (group.Count != counts[k] || (k > 0 && group.Join == Join.None) || (k == counts.Length - 1 && group.IsGlued))
                return false;
        }

        return true;
    }

    /// <summary>True when nothing joins the group behind.</summary>
    public static bool EndsAt(Utterance utterance, int next) => next >= utterance.Groups.Count || utterance.Groups[next].Join == Join.None;

    /// <summary>How many groups from <paramref name="i"/> belong together, at most <paramref name="maxDigits"/> digits.</summary>
    public static int Run(Utterance utterance, int i, int maxDigits)
    {
        var groups = utterance.Groups;
        var digits = groups[i].Count;
        var next = i + 1;
        while (next < groups.Count && groups[next].Join != Join.None && digits + groups[next].Count <= maxDigits)
            digits += groups[next++].Count;
        return digits <= maxDigits ? next - i : 0;
    }

    /// <summary>A sum of money: a sign or a word for it stands at the number.</summary>
    public static bool IsAmount(Utterance utterance, int first, int next)
    {
        var text = utterance.Text;
        var (start, behind) = (utterance.Groups[first].Start, utterance.Groups[next - 1].NextPiece);
        if (text[start - 1] is '$' or '\u20AC' or '\u00A3' || (text[start - 1] == ' ' && text[start - 2] is '$' or '\u20AC' or '\u00A3'))
            return true;
        return behind < utterance.Pieces.Count && utterance.Word(behind) is "$" or "\u20AC" or "\u00A3" or "%" or "dollars" or "dollar" or "bucks"
            or "cad" or "cents" or "piastres" or "euros" or "km" or "people" or "personnes" or "million" or "millions";
    }

    /// <summary>The check digit of payment cards and of the social insurance number (ISO/IEC 7812-1).</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0 && digits.ContainsAnyExcept('0');
    }
}
