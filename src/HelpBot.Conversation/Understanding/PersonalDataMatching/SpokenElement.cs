using System.Globalization;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>One number as it is said within a longer one: "six", "forty-nine", "quatre-vingt-dix", "six hundred and thirteen", "double four".</summary>
internal readonly ref struct SpokenElement(PlainText text, List<Piece> pieces)
{
    private readonly PlainText _text = text;
    private readonly List<Piece> _pieces = pieces;

    /// <summary>Reads the element at piece <paramref name="i"/>; gives its digits and the piece behind it, or null.</summary>
    public (string Digits, int Next)? Read(int i)
    {
        if (Word(i) is not { } first)
            return null;
        if (first.Rank == SpokenRank.Repeat)
            return Word(i + 1) is { Rank: SpokenRank.Unit } digit ? (new string((char)('0' + digit.Value), first.Value), i + 2) : null;
        if (first.Rank is SpokenRank.Hundred or SpokenRank.Thousand)
            return first.IsFrench && Word(i + 1) is { Rank: not SpokenRank.Repeat } ? Rest(first.Value, i + 1) : null;
        var (value, next) = Small(i, first);
        return Rest(value, next);
    }

    /// <summary>What may follow a number below 100: hundreds or thousands, and what comes after them.</summary>
    private (string Digits, int Next) Rest(int value, int next)
    {
        if (value is > 0 and < 100 && Word(next) is { Rank: SpokenRank.Thousand })
            (value, next) = (value * 1000, next + 1);
        if (value is > 0 and < 10 && Word(next) is { Rank: SpokenRank.Hundred })
            (value, next) = (value * 100, next + 1);
        else if (value >= 1000 && Word(next) is { Rank: SpokenRank.Unit, Value: > 0 } hundreds && Word(next + 1) is { Rank: SpokenRank.Hundred })
            (value, next) = (value + (hundreds.Value * 100), next + 2);
        if (value >= 100 && value % 100 == 0)
        {
            var behind = IsAnd(next) ? next + 1 : next;
            if (Word(behind) is { Rank: SpokenRank.Teen or SpokenRank.Ten or SpokenRank.Unit, Value: > 0 } word && (behind > next || Continues(word)))
            {
                var (small, end) = Small(behind, word);
                (value, next) = (value + small, end);
            }
        }

        return (value.ToString(CultureInfo.InvariantCulture), next);
    }

    /// <summary>"eight hundred five" is 805, but "eight hundred five five five" is 800 555: a lone unit goes along only in French.</summary>
    private static bool Continues(SpokenWord word) => word.IsFrench || word.Rank != SpokenRank.Unit;

    private (int Value, int Next) Small(int i, SpokenWord first)
    {
        var next = SkipHyphen(i + 1);
        if (first is { Rank: SpokenRank.Unit, Value: 4 } && Word(next) is { Rank: SpokenRank.Ten, Value: 20, IsFrench: true })
            return Tens(80, SkipHyphen(next + 1), next + 1, allowTeens: true);
        if (first is { Rank: SpokenRank.Teen, Value: 10, IsFrench: true })
            return Word(next) is { Rank: SpokenRank.Unit, Value: >= 7 } unit ? (10 + unit.Value, next + 1) : (10, i + 1);
        return first.Rank == SpokenRank.Ten ? Tens(first.Value, next, i + 1, first is { IsFrench: true, Value: 60 }) : (first.Value, i + 1);
    }

    private (int Value, int Next) Tens(int tens, int at, int otherwise, bool allowTeens)
    {
        var behind = IsAnd(at) && Word(SkipHyphen(at + 1)) is { Value: 1 or 11, IsFrench: true } ? SkipHyphen(at + 1) : at;
        if (Word(behind) is not { } word)
            return (tens, otherwise);
        if (word is { Rank: SpokenRank.Unit, Value: > 0 })
            return (tens + word.Value, behind + 1);
        if (!allowTeens || word is not { Rank: SpokenRank.Teen, IsFrench: true })
            return (tens, otherwise);
        var (teen, next) = Small(behind, word);
        return (tens + teen, next);
    }

    private SpokenWord? Word(int i) => i < _pieces.Count && _pieces[i].Kind == PieceKind.Word && _pieces[i].Length <= 10
        ? SpokenWords.Find(_text.Span[_pieces[i].Start.._pieces[i].End])
        : null;

    private bool IsAnd(int i) => i < _pieces.Count && _text.Span[_pieces[i].Start.._pieces[i].End] is "and" or "et";

    private int SkipHyphen(int i) => i < _pieces.Count && _text[_pieces[i].Start] == '-' ? i + 1 : i;
}
