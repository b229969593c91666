namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>A text taken apart for the matchers: pieces, groups of digits, and for every piece the label that was named last.</summary>
internal sealed class Utterance
{
    private (Label Label, int Distance)[]? _labels;

    public Utterance(string original)
    {
        Text = PlainText.Of(original);
        Pieces = Piece.Split(Text);
        (Groups, Digits) = DigitReader.Read(Text, Pieces);
    }

    public PlainText Text { get; }

    // Few messages hold anything whose label matters.
    private (Label Label, int Distance)[] Labels => _labels ??= ReadLabels();

    public List<Piece> Pieces { get; }

    public List<DigitGroup> Groups { get; }

    /// <summary>The digits of all groups, one behind the other.</summary>
    public string Digits { get; }

    public ReadOnlySpan<char> Word(int piece) =>
        piece >= 0 && piece < Pieces.Count ? Text.Span[Pieces[piece].Start..Pieces[piece].End] : default;

    public bool IsWord(int piece) => piece >= 0 && piece < Pieces.Count && Pieces[piece].Kind == PieceKind.Word;

    public ReadOnlySpan<char> DigitsOf(int firstGroup, int groups) =>
        Digits.AsSpan(Groups[firstGroup].FirstDigit, CountDigits(firstGroup, groups));

    public int CountDigits(int firstGroup, int groups) =>
        groups == 0 ? 0 : Groups[firstGroup + groups - 1].FirstDigit + Groups[firstGroup + groups - 1].Count - Groups[firstGroup].FirstDigit;

    /// <summary>Notes that the groups from <paramref name="first"/> to before <paramref name="next"/> are a number of their own.</summary>
    public void Part(int first, int next)
    {
        Groups[first] = Groups[first] with { Join = Join.None };
        if (next < Groups.Count)
            Groups[next] = Groups[next] with { Join = Join.None };
    }

    /// <summary>The label named last before a piece and how many words (fillers, numbers and markers do not count) lie between.</summary>
    public (Label Label, int Distance) LabelBefore(int piece) => Labels[piece];

    /// <summary>True when the label stands before the piece with at most <paramref name="maxDistance"/> words between.</summary>
    public bool IsLabelled(int piece, Label label, int maxDistance = 6) =>
        Labels[piece].Label == label && Labels[piece].Distance <= maxDistance;

    /// <summary>True for "… is my SIN": the label stands behind, with nothing but fillers between.</summary>
    public bool IsLabelledAfter(int nextPiece, Label label)
    {
        for (var i = nextPiece; i < Pieces.Count && i < nextPiece + 6; i++)
        {
            if (LabelWords.At(Text, Pieces, i) is var (found, _) && found != Label.None)
                return found == label;
            var isFiller = IsWord(i) ? LabelWords.IsFiller(Word(i)) : Pieces[i].Kind == PieceKind.Symbol && Text[Pieces[i].Start] is '\'' or '(' or ',';
            if (!isFiller)
                return false;
        }

        return false;
    }

    private (Label Label, int Distance)[] ReadLabels()
    {
        var labels = new (Label Label, int Distance)[Pieces.Count + 1];
        var current = (Label: Label.None, Distance: 0);
        var behindLabel = 0;
        for (var i = 0; i < Pieces.Count; i++)
        {
            labels[i] = current;
            if (i < behindLabel || Pieces[i].Kind is PieceKind.Digits or PieceKind.Marker)
                continue;
            if (Pieces[i].Kind == PieceKind.Symbol)
            {
                if (Text[Pieces[i].Start] is '.' or '!' or '?' or ';' && Text[Pieces[i].End] is ' ' or '\n')
                    current.Distance += 2;
            }
            else if (LabelWords.At(Text, Pieces, i) is var (label, next))
            {
                current = (label, 0);
                behindLabel = next;
            }
            else if (current.Label == Label.Other && Word(i) is "and" or "et" or "or" or "ou" && i > 0 && Pieces[i - 1].Kind == PieceKind.Digits)
            {
                // "ticket 4829 and 613-…": the second number is not the ticket's.
                current = (Label.None, 0);
            }
            else if (!LabelWords.IsFiller(Word(i)) && SpokenWords.Find(Word(i)) is null)
            {
                current.Distance++;
            }
        }

        labels[^1] = current;
        return labels;
    }
}
