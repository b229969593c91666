using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Reads dates with the month in words: "March 15th, 1985", "15 mars 1985", "le premier mai quatre-vingt-cinq".</summary>
internal static class DateWords
{
    private const int MaxPieces = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _months = (
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr juil")
        .Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _dayWords = (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
        + "eighteenth nineteenth twentieth thirtieth premier st nd rd th er e").Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsMonth(ReadOnlySpan<char> word) => _months.Contains(word);

    /// <summary>The piece behind a date at piece <paramref name="i"/>; 0 without one.</summary>
    public static int Read(Utterance utterance, int i)
    {
        var (hasMonth, hasNumber, next) = (false, false, 0);
        for (var at = i; at < utterance.Pieces.Count && at < i + MaxPieces; at++)
        {
            var word = utterance.Word(at);
            var isNumber = utterance.Pieces[at].Kind == PieceKind.Digits
                || (utterance.IsWord(at) && (_dayWords.Contains(word) || SpokenWords.Find(word) is not null));
            if (isNumber)
                hasNumber = true;
            else if (utterance.IsWord(at) && IsMonth(word) && !hasMonth)
                hasMonth = true;
            else if (at > i && IsJoint(word))
                continue;
            else
                break;
            next = at + 1;
        }

        return hasMonth && hasNumber ? next : 0;
    }

    private static bool IsJoint(ReadOnlySpan<char> word) => word is "," or "." or "-" or "/" or "'" or "of" or "the" or "le" or "de" or "and" or "et" or "in" or "en";
}
