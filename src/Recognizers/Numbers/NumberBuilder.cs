namespace Recognizers.Numbers;

/// <summary>Adds number words up as they come: "two hundred and six thousand" → 206000. Refuses a word that starts another number.</summary>
internal struct NumberBuilder(bool isFrench)
{
    private const int MaxScaleOfScale = 2;

    private double _total;
    private double _group;
    private double _lastTotalStep;
    private double _lastScale = double.PositiveInfinity;
    private double _room = double.PositiveInfinity;
    private int _scaleOfScale;
    private bool _groupIsLiteral;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>The scale word it ends with, or 1.</summary>
    public double EndScale { get; private set; } = 1;

    /// <summary>True when an "and" may follow.</summary>
    public bool AllowsAnd { get; private set; }

    public readonly double Value => _total + _group;

    /// <summary>Digits may open a number or a group ("4 thousand 3 hundred and 21").</summary>
    public bool AddLiteral(double value)
    {
        if (!IsEmpty && ((_group != 0 && _room != 100) || value >= Math.Min(_room, _lastScale)))
            return false;
        _groupIsLiteral = _group == 0;
        _group += value;
        _room = 0;
        return Added(endScale: 1, allowsAnd: false);
    }

    public bool Add(NumberWord word) => word.Rank switch
    {
        NumberRank.Hundred => AddHundred(),
        NumberRank.Scale => AddScale(word.Value),
        NumberRank.Dozen => AddDozen(),
        _ => AddSmall(word),
    };

    private bool AddSmall(NumberWord word)
    {
        if (isFrench && word is { Rank: NumberRank.Ten, Value: 20 } && _group % 100 == 4 && _room == 0)
        {
            _group += 76; // quatre-vingts
            _room = 20;
            return Added(1, allowsAnd: false);
        }

        if (!IsEmpty && (word.Value >= _room || word.Value == 0 || word.Value >= _lastScale))
            return false;
        _group += word.Value;
        _room = word switch
        {
            { Rank: NumberRank.Ten, Value: 60 or 80 } when isFrench => 20,
            { Rank: NumberRank.Ten } => 10,
            { Rank: NumberRank.Teen, Value: 10 } when isFrench => 10, // dix-sept, soixante-dix-neuf
            _ => 0,
        };
        return Added(1, allowsAnd: isFrench && word.Rank == NumberRank.Ten);
    }

    private bool AddHundred()
    {
        if ((_group >= 100 && !_groupIsLiteral) || (_group == 0 && _room == 0) || _lastScale <= 100)
            return false;
        _groupIsLiteral = false;
        _group = _group == 0 ? 100 : _group * 100;
        _room = 100;
        return Added(1, allowsAnd: true);
    }

    private bool AddScale(double scale)
    {
        if (_group == 0 && !IsEmpty)
        {
            // "three lakh crore": a scale right after a scale multiplies it.
            if (EndScale == 1 || ++_scaleOfScale > MaxScaleOfScale)
                return false;
            _total += _lastTotalStep * (scale - 1);
            _lastTotalStep *= scale;
            return Added(EndScale * scale, allowsAnd: true);
        }

        if (scale >= _lastScale)
            return false;
        _lastTotalStep = (IsEmpty ? 1 : _group) * scale;
        _total += _lastTotalStep;
        _group = 0;
        _lastScale = scale;
        _room = double.PositiveInfinity;
        return Added(scale, allowsAnd: true);
    }

    private bool AddDozen()
    {
        if (IsEmpty || _total != 0)
            return false;
        _group *= 12;
        _room = 0;
        return Added(1, allowsAnd: false);
    }

    private bool Added(double endScale, bool allowsAnd)
    {
        IsEmpty = false;
        EndScale = endScale;
        AllowsAnd = allowsAnd;
        return true;
    }
}
