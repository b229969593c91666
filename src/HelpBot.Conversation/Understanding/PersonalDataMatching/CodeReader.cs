namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Reads a code piece by piece into one string of letters and digits.</summary>
internal static class CodeReader
{
    private const int MaxPieces = 14;
    private const int MaxLetters = 4;

    /// <summary>The code from piece <paramref name="i"/>, over spaces and hyphens, as long as the pieces are digits, single letters, said digits,
    /// or short and glued to digits. Gives its length, and the offset and piece behind it.</summary>
    public static (int Length, int End, int Next) Read(Utterance utterance, int i, Span<char> code, int maxLength)
    {
        var (length, end) = (0, utterance.Pieces[i].Start);
        var next = i;
        for (var pieces = 0; pieces < MaxPieces && next < utterance.Pieces.Count; pieces++)
        {
            var piece = utterance.Pieces[next];
            if (next > i && IsSeparator(utterance, next))
            {
                next++;
                continue;
            }

            var word = utterance.Word(next);
            if (next > i && word.Length > 1 && SpokenWords.Find(word) is { Rank: SpokenRank.Unit } said)
            {
                if (length == maxLength)
                    break;
                code[length++] = (char)('0' + said.Value);
            }
            else
            {
                var belongs = piece.Kind == PieceKind.Digits
                    || (piece.Kind == PieceKind.Word && word.Length <= MaxLetters && Belongs(utterance, next, i));
                if (!belongs || length + word.Length > maxLength)
                    break;
                word.CopyTo(code[length..]);
                length += word.Length;
            }

            end = piece.End;
            next++;
        }

        return (length, end, next);
    }

    /// <summary>A hyphen; a full stop or slash between two parts without a space.</summary>
    private static bool IsSeparator(Utterance utterance, int i)
    {
        var (start, text) = (utterance.Pieces[i].Start, utterance.Text);
        return i + 1 < utterance.Pieces.Count
            && (text[start] is '-' || (text[start] is '.' or '/' or '_' && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start + 1])));
    }

    /// <summary>Letters and digits that stand together, hyphens included.</summary>
    public static (int Length, int End, int Next) ReadGlued(Utterance utterance, int i, Span<char> code)
    {
        var (length, end, next) = (0, utterance.Pieces[i].Start, i);
        while (next < utterance.Pieces.Count && (next == i || utterance.Pieces[next].Start == end))
        {
            var piece = utterance.Pieces[next];
            if (piece.Kind == PieceKind.Symbol && utterance.Text[piece.Start] != '-')
                break;
            if (piece.Kind == PieceKind.Marker || length + piece.Length > code.Length)
                break;
            if (piece.Kind != PieceKind.Symbol)
            {
                utterance.Word(next).CopyTo(code[length..]);
                length += piece.Length;
            }

            end = piece.End;
            next++;
        }

        return (length, end, next);
    }

    /// <summary>A letter on its own, or letters glued to digits, or the first word.</summary>
    private static bool Belongs(Utterance utterance, int i, int first)
    {
        var piece = utterance.Pieces[i];
        return i == first || piece.Length == 1 || char.IsAsciiDigit(utterance.Text[piece.Start - 1]) || char.IsAsciiDigit(utterance.Text[piece.End]);
    }
}
