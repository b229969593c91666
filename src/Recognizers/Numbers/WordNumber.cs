namespace Recognizers.Numbers;

/// <summary>A number built from words (and perhaps digits between them).</summary>
/// <param name="Next">Index of the token behind it.</param>
/// <param name="IsOrdinal">True when it ends in an ordinal word.</param>
/// <param name="IsDenominator">True when it ends in a word for the lower part of a fraction ("thirds").</param>
/// <param name="Scale">The scale word at its very end, or 1.</param>
/// <param name="BeforeAnd">Its value up to the last "and" within, and the scale word right before that; null without one.</param>
/// <param name="Subtype">Of the literal it starts with, when that has decimals.</param>
internal readonly record struct WordNumber(
    int Next, double Value, bool IsOrdinal, bool IsDenominator, double Scale, (double Value, double Scale)? BeforeAnd, string Subtype);
