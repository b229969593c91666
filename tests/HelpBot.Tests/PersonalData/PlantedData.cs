using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>A message with something personal in it.</summary>
/// <param name="Text">The message.</param>
/// <param name="Secret">What may be found nowhere.</param>
public sealed record Planted(string Text, string Secret);

/// <summary>Generates messages that give personal data away: every kind, in many forms, in sentences of both languages.</summary>
internal static class PlantedData
{
    private static readonly string[] _separators = ["-", " ", ".", "", "\u00A0", "\u2011", " - "];

    private static readonly string[] _before =
    [
        "", "hello, ", "is the website down? ", "bonjour, ", "est-ce que le 911 fonctionne? ", "someone stole my wallet last week. ", "I need a report copy, ",
        "thanks! ", "il m'a appelé hier, ", "what is your fax number, ",
    ];

    private static readonly string[] _after = ["", ".", ", thanks", " please help", " merci", "\nis that safe?", " et mon rapport?", " 🙂"];

    /// <summary>Messages of every kind.</summary>
    public static Gen<Planted> Messages { get; } =
        from secret in Gen.OneOf(
            Of(Groups("4", 3, 4, 4, 4), "my card is {0}", "visa {0}", "ma carte est {0}", "{0} c'est ma carte"),
            Of(Sin(), "my SIN is {0}", "mon NAS est {0}", "sin {0}", "{0} is my SIN"),
            Of(Groups("416", 0, 3, 4), "call me at {0}", "mon numéro est le {0}", "{0}", "text {0} after five"),
            Of(Spoken(), "my number is {0}", "call {0}"),
            Of(Groups("5", 3, 3, 3), "my OHIP number is {0}", "ma carte santé {0}", "health card {0}"),
            Of(Groups("S", 4, 5, 5), "my licence is {0}", "mon permis {0}"),
            Of(Number(10, 99).Select(n => $"TREM {n}53 15{n}"), "carte soleil {0}", "RAMQ {0}"),
            Of(Number(100000, 999999).Select(n => "GA" + n), "my passport is {0}", "passeport {0}"),
            Of(Number(1000000, 9999999).Select(n => $"12345-003-{n}"), "account {0}", "mon compte {0}", "{0}"),
            Of(Number(1000, 9999999).Select(n => $"jo.q{n}@example.org"), "write to {0}", "mon courriel: {0}", "{0}"),
            Of(Number(1000, 9999999).Select(n => $"q{n} at example dot org"), "my email is {0}"),
            Of(Number(11, 9999).Select(n => $"{n} Zebrawood Crescent"), "I live at {0}", "send someone to {0}"),
            Of(Number(11, 9999).Select(n => $"{n}, rue Zéphyrin"), "j'habite au {0}", "au {0}"),
            Of(Number(1000, 99999).Select(n => $"P.O. Box {n}"), "write to {0}"),
            Of(Number(0, 9).SelectMany(_ => Number(0, 9), (a, b) => $"H{a}Z {b}Y4"), "my postal code is {0}", "code postal {0}"),
            Of(Number(1, 28).SelectMany(_ => Number(1930, 2010), (d, y) => $"{y}-11-{d:00}"), "born {0}", "née le {0}", "DOB {0}"),
            Of(Number(1000, 9999999).Select(n => $"Zeb{n}!"), "my password is {0}", "mot de passe : {0}", "the password I told him was {0}"),
            Of(Number(100, 999).Select(n => $"ZQKX {n}"), "my plate is {0}", "plaque {0}"))
        from before in Gen.Elements(_before)
        from after in Gen.Elements(_after)
        select secret with { Text = before + secret.Text + after };

    private static Gen<Planted> Of(Gen<string> secrets, params string[] sentences) =>
        from secret in secrets
        from sentence in Gen.Elements(sentences)
        select new Planted(string.Format(CultureInfo.InvariantCulture, sentence, secret), secret);

    private static Gen<int> Number(int min, int max) => Gen.Choose(min, max);

    /// <summary>Digits in groups; the first group stands behind what is given.</summary>
    private static Gen<string> Groups(string first, params int[] counts) =>
        from separator in Gen.Elements(_separators)
        from digits in Number(2, 9).ArrayOf(counts.Sum())
        select Join(first, counts, digits, separator);

    private static string Join(string first, int[] counts, int[] digits, string separator)
    {
        var at = 0;
        var groups = counts.Select(count => string.Concat(digits[at..(at += count)])).ToArray();
        groups[0] = first + groups[0];
        return string.Join(separator, groups);
    }

    private static Gen<string> Sin() =>
        from separator in Gen.Elements("-", " ", "")
        from digits in Number(1, 9).ArrayOf(8)
        select Join("", [3, 3, 3], [.. digits, CheckDigit(digits)], separator);

    private static int CheckDigit(int[] digits) =>
        (10 - (digits.Select((digit, i) => i % 2 == 1 ? (digit * 2 % 10) + (digit * 2 / 10) : digit).Sum() % 10)) % 10;

    private static Gen<string> Spoken()
    {
        string[] english = ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        string[] french = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];
        return from words in Gen.Elements(english, french)
               from filler in Gen.Elements(" ", " ", ", ", " um ")
               from digits in Number(2, 9).ArrayOf(10)
               select string.Join(filler, string.Join(' ', digits[..3].Select(d => words[d])), string.Join(' ', digits[3..6].Select(d => words[d])), string.Join(' ', digits[6..].Select(d => words[d])));
    }
}
