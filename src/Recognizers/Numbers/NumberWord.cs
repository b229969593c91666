namespace Recognizers.Numbers;

/// <summary>Where a word stands in the building of a number.</summary>
internal enum NumberRank
{
    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30, … 90.</summary>
    Ten,

    Hundred,

    /// <summary>Thousand and up.</summary>
    Scale,

    /// <summary>A dozen: multiplies what stands before it and ends the number.</summary>
    Dozen,
}

internal enum NumberForm
{
    Cardinal,

    /// <summary>"third": an ordinal, or the lower part of a fraction.</summary>
    Ordinal,

    /// <summary>"thirds", "half": the lower part of a fraction only.</summary>
    Denominator,
}

internal readonly record struct NumberWord(double Value, NumberRank Rank, NumberForm Form);
