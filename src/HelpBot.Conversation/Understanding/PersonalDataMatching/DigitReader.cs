using System.Text;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Reads the groups of digits of a text, written and spoken, and tells which belong together.</summary>
internal static class DigitReader
{
    private const int MaxGap = 4;
    private const int ShortWord = 2;
    private const int LongGroup = 3;

    public static (List<DigitGroup> Groups, string Digits) Read(PlainText text, List<Piece> pieces)
    {
        var groups = new List<DigitGroup>();
        var digits = new StringBuilder();
        var spoken = new SpokenElement(text, pieces);
        for (var i = 0; i < pieces.Count;)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Digits)
            {
                Add(i, i + 1, text.Span[piece.Start..piece.End], isSpoken: false);
                i++;
            }
            else if (piece.Kind == PieceKind.Word && spoken.Read(i) is var (said, next))
            {
                Add(i, next, said, isSpoken: true);
                i = next;
            }
            else
            {
                i++;
            }
        }

        return (groups, digits.ToString());

        void Add(int first, int next, ReadOnlySpan<char> value, bool isSpoken)
        {
            var (start, end) = (pieces[first].Start, pieces[next - 1].End);
            var join = groups.Count == 0 ? Join.None : JoinOf(text, pieces, groups[^1], first, isSpoken);
            groups.Add(new DigitGroup(
                start, end, digits.Length, value.Length, isSpoken, join, first, next, IsGlued(text, pieces, first, next)));
            digits.Append(value);
        }
    }

    private static Join JoinOf(PlainText text, List<Piece> pieces, DigitGroup before, int first, bool isSpoken)
    {
        var gap = text.Span[before.End..pieces[first].Start];
        if (gap.Length == 1 && gap[0] is '-' or '.' or '/' or ')' or '(' or '_' or '*')
            return Join.Tight;
        // A number goes on in the next line only as it began.
        if (gap.Contains('\n') && isSpoken != before.IsSpoken)
            return Join.None;
        var between = first - before.NextPiece;
        if (between > MaxGap)
            return Join.None;
        for (var i = before.NextPiece; i < first; i++)
        {
            var piece = pieces[i];
            var belongs = piece.Kind switch
            {
                PieceKind.Word => IsBetween(text, pieces, i),
                PieceKind.Symbol => text[piece.Start] is '-' or '.' or '/' or '(' or ')' or '_' or '*' or '~' or '\u2022' or '\u00B7' or '\u2026'
                    || (text[piece.Start] == ',' && (isSpoken || before.IsSpoken || (before.Count >= LongGroup && gap.StartsWith(", ")))),
                _ => false,
            };
            if (!belongs)
                return Join.None;
        }

        // A full stop and a space end a sentence, and with it a number; but not one that is written digit by digit, as transcripts do.
        var isDigitByDigit = before.Count == 1 && pieces[first].Length == 1;
        return gap.StartsWith(". ") && !isSpoken && !isDigitByDigit ? Join.None : Join.Loose;
    }

    /// <summary>"dash", "um", "and then", "et puis".</summary>
    private static bool IsBetween(PlainText text, List<Piece> pieces, int i) =>
        SpokenWords.IsSeparator(text.Span[pieces[i].Start..pieces[i].End])
        || (text.Span[pieces[i].Start..pieces[i].End] is "and" or "et" && i + 1 < pieces.Count
            && text.Span[pieces[i + 1].Start..pieces[i + 1].End] is "then" or "puis" or "ensuite");

    /// <summary>A code such as "A1234" or "24B"; but "tel6135550147" is a word and a number.</summary>
    private static bool IsGlued(PlainText text, List<Piece> pieces, int first, int next) =>
        (first > 0 && pieces[first - 1].Kind == PieceKind.Word && pieces[first - 1].End == pieces[first].Start && pieces[first - 1].Length <= ShortWord)
        || (next < pieces.Count && pieces[next].Kind == PieceKind.Word && pieces[next].Start == pieces[next - 1].End && pieces[next].Length <= ShortWord
            && text[pieces[next].Start] != 'x');
}
