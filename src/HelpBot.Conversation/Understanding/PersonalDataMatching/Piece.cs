using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

internal enum PieceKind
{
    Word,
    Digits,

    /// <summary>A marker that redaction left, such as <c>[telephone]</c>.</summary>
    Marker,
    Symbol,
}

/// <summary>A word, a run of digits, a marker, or one other character of a <see cref="PlainText"/>; white space is none.</summary>
internal readonly record struct Piece(PieceKind Kind, int Start, int End)
{
    private const int MaxMarkerLength = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _markers =
        Markers.All.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public int Length => End - Start;

    public static List<Piece> Split(PlainText text)
    {
        var span = text.Span;
        var pieces = new List<Piece>(span.Length / 4 + 4);
        for (var i = 0; i < span.Length;)
        {
            if (span[i] is ' ' or '\n')
            {
                i++;
                continue;
            }

            var end = i + 1;
            var kind = PieceKind.Symbol;
            if (char.IsAsciiDigit(span[i]))
            {
                kind = PieceKind.Digits;
                while (end < span.Length && char.IsAsciiDigit(span[end]))
                    end++;
            }
            else if (char.IsLetter(span[i]))
            {
                kind = PieceKind.Word;
                while (end < span.Length && char.IsLetter(span[end]))
                    end++;
            }
            else if (span[i] == '[' && MarkerLength(span[i..]) is > 0 and var length)
            {
                kind = PieceKind.Marker;
                end = i + length;
            }

            pieces.Add(new Piece(kind, i, end));
            i = end;
        }

        return pieces;
    }

    private static int MarkerLength(ReadOnlySpan<char> span)
    {
        var close = span[..Math.Min(span.Length, MaxMarkerLength)].IndexOf(']');
        return close > 0 && _markers.Contains(span[..(close + 1)]) ? close + 1 : 0;
    }
}
