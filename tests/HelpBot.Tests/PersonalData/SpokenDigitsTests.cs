using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>Numbers as people say them.</summary>
public class SpokenDigitsTests
{
    [Theory]
    [InlineData("six one three five five five oh one four seven", "6135550147")]
    [InlineData("six one three dash five five five dash oh one four seven", "6135550147")]
    [InlineData("six thirteen, five fifty-five, oh one forty-seven", "6135550147")]
    [InlineData("six hundred and thirteen", "613")]
    [InlineData("eight hundred five five five", "800555")]
    [InlineData("double four triple five", "44555")]
    [InlineData("seven oh five", "705")]
    [InlineData("two thousand five", "20005")]
    [InlineData("six un trois cinq cinq cinq zéro un quatre sept", "6135550147")]
    [InlineData("six cent treize", "613")]
    [InlineData("six treize cinq quarante-neuf quarante-six soixante", "6135494660")]
    [InlineData("quatre-vingt-dix-neuf six", "996")]
    [InlineData("soixante et onze quatre-vingts", "7180")]
    [InlineData("soixante-dix-sept vingt et un", "7721")]
    [InlineData("deux mille vingt-six", "2026")]
    [InlineData("6 un 3", "613")]
    [InlineData("6-1-3", "613")]
    public void A_spoken_number_is_read(string said, string digits)
    {
        var run = Assert.Single(SpokenDigits.Find($"so {said} ?"));

        Assert.Equal(digits, run.Digits);
        Assert.Equal((3, said.Length), (run.Start, run.Length));
    }

    [Theory]
    [InlineData("is nine one one working", "is 911 working")]
    [InlineData("should I call 9 1 1?", "should I call 911?")]
    [InlineData("call 9-1-1 now", "call 911 now")]
    [InlineData("j'appelle le neuf un un", "j'appelle le 911")]
    [InlineData("le neuf-onze ou le neuf huit huit", "le 911 ou le 988")]
    [InlineData("neuf cent onze", "911")]
    [InlineData("nine eleven", "911")]
    [InlineData("nine eight eight", "988")]
    [InlineData("is it six one three five five five oh one oh oh", "is it 6135550100")]
    [InlineData("911", "911")]
    public void Emergency_and_long_numbers_come_in_digits(string said, string normal) => Assert.Equal(normal, SpokenDigits.Normalise(said));

    [Theory]
    [InlineData("on 9/11")]
    [InlineData("one two three testing")]
    [InlineData("call 613-555-0147")]
    [InlineData("one of nine people")]
    [InlineData("")]
    public void Everything_else_stays(string said) => Assert.Same(said, SpokenDigits.Normalise(said));
}
