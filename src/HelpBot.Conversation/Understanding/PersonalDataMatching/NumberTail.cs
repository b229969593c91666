namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What belongs to a number though it stands behind it.</summary>
internal static class NumberTail
{
    private const int MaxExtensionDigits = 6;

    /// <summary>"ext. 123", "poste 123", "x123".</summary>
    public static int Extension(Utterance utterance, int nextGroup, int end)
    {
        if (nextGroup >= utterance.Groups.Count || utterance.Groups[nextGroup] is not { Count: <= MaxExtensionDigits } extension)
            return end;
        var piece = utterance.Groups[nextGroup - 1].NextPiece;
        while (piece < extension.FirstPiece && utterance.Text[utterance.Pieces[piece].Start] is ',' or '(')
            piece++;
        if (utterance.Word(piece) is not ("ext" or "extension" or "poste" or "x"))
            return end;
        for (piece++; piece < extension.FirstPiece; piece++)
        {
            if (utterance.Text[utterance.Pieces[piece].Start] is not ('.' or ':' or '#'))
                return end;
        }

        return extension.End;
    }

    /// <summary>The two letters of an Ontario health card: never a word that happens to stand there.</summary>
    public static int Version(Utterance utterance, int piece, int end)
    {
        if (utterance.Text[end] is '-' && piece < utterance.Pieces.Count)
            piece++;
        if (!utterance.IsWord(piece) || utterance.Pieces[piece].Length != 2)
            return end;
        var (start, next) = (utterance.Pieces[piece].Start, utterance.Pieces[piece].End);
        return utterance.Text.IsUpper(start) && utterance.Text.IsUpper(next - 1) && start - end <= 1 ? next : end;
    }
}
