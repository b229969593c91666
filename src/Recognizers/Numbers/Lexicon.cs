using System.Collections.Frozen;
using System.Globalization;

namespace Recognizers.Numbers;

/// <summary>The number words of one language, folded, and how it writes digits.</summary>
internal sealed class Lexicon
{
    public required FrozenDictionary<string, NumberWord> Words { get; init; }

    /// <summary>"and"; joins the parts of a number.</summary>
    public required string And { get; init; }

    public required FrozenSet<string> Negatives { get; init; }

    /// <summary>"point": before decimals in words.</summary>
    public required string Point { get; init; }

    public required FrozenSet<string> Articles { get; init; }

    /// <summary>"over", "out of": between the parts of a fraction.</summary>
    public required IReadOnlyList<string[]> Over { get; init; }

    /// <summary>Words after which "one" is no number ("the last one") and "second" no ordinal; see the finders.</summary>
    public required FrozenSet<string> BeforeOne { get; init; }

    /// <summary>Words after which "second" is a moment.</summary>
    public required FrozenSet<string> BeforeMoment { get; init; }

    /// <summary>Endings after digits that make an ordinal: "2nd", "1er".</summary>
    public required FrozenSet<string> OrdinalEndings { get; init; }

    /// <summary>Phrases such as "last" with what they are relative to and how far.</summary>
    public required IReadOnlyList<RelativeOrdinal> Relatives { get; init; }

    /// <summary>Phrases for %, longest first.</summary>
    public required IReadOnlyList<string[]> Percents { get; init; }

    public required CultureInfo Culture { get; init; }

    public required bool IsFrench { get; init; }

    public static Lexicon English { get; } = EnglishNumbers.Create();

    public static Lexicon French { get; } = FrenchNumbers.Create();

    public char DecimalSeparator => IsFrench ? ',' : '.';

    public static Lexicon Of(string? culture, bool fallbackToDefaultCulture) =>
        Recognizers.Culture.IsFrench(culture, fallbackToDefaultCulture) ? French : English;

    public NumberWord? Find(Token token) =>
        token.Kind == TokenKind.Word && Words.TryGetValue(token.Folded, out var word) ? word : null;

    /// <summary>As the culture writes it, at most 15 significant digits.</summary>
    public string Format(double value) => value.ToString("G15", Culture);
}

/// <summary>A phrase such as "next to last".</summary>
/// <param name="Words">Folded words.</param>
/// <param name="TakesOne">True when a following "one" belongs to it.</param>
internal sealed record RelativeOrdinal(string[] Words, int Offset, string RelativeTo, bool TakesOne = false);
