using Recognizers;

namespace BotFramework.Tests.RecognizerTests;

/// <summary>Numbers in digits and in words.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("en-ca", "option 2", "2", "2", "integer")]
    [InlineData("en-us", "I'd like three", "three", "3", "integer")]
    [InlineData("en-us", "seven hundred and five", "seven hundred and five", "705", "integer")]
    [InlineData("en-us", "about 12,500 people", "12,500", "12500", "integer")]
    [InlineData("en-us", "minus 4.5 degrees", "minus 4.5", "-4.5", "decimal")]
    [InlineData("en-us", "half a million accounts", "half a million", "500000", "fraction")]
    [InlineData("en-us", "2 1/2 hours", "2 1/2", "2.5", "fraction")]
    [InlineData("en-us", "twenty-two", "twenty-two", "22", "integer")]
    [InlineData("en-us", "about a dozen of them", "a dozen", "12", "integer")]
    [InlineData("en-us", "half a dozen calls", "half a dozen", "6", "integer")]
    [InlineData("fr-ca", "une douzaine de fois", "une douzaine", "12", "integer")]
    [InlineData("fr-ca", "le choix numéro 2", "2", "2", "integer")]
    [InlineData("fr-ca", "quatre-vingt-dix-sept", "quatre-vingt-dix-sept", "97", "integer")]
    [InlineData("fr-ca", "soixante et onze", "soixante et onze", "71", "integer")]
    [InlineData("fr-ca", "deux mille vingt-six", "deux mille vingt-six", "2026", "integer")]
    [InlineData("fr-ca", "3,5 heures", "3,5", "3,5", "decimal")]
    [InlineData("fr-ca", "12 500 personnes", "12 500", "12500", "integer")]
    [InlineData("fr-ca", "trois et demi", "trois et demi", "3,5", "fraction")]
    public void A_number_is_found_with_its_value(string culture, string said, string text, string value, string subtype)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(said, culture));

        Assert.Equal(text, result.Text);
        Assert.Equal("number", result.TypeName);
        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(subtype, result.Resolution["subtype"]);
    }

    [Theory]
    [InlineData("en-us", "the last one")]
    [InlineData("en-us", "this one here")]
    [InlineData("en-us", "dozens of people")]
    [InlineData("en-us", "a 29km road")]
    [InlineData("en-us", "model A12 again")]
    [InlineData("fr-ca", "rien du tout")]
    public void What_is_no_number_is_left_alone(string culture, string said) =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(said, culture));

    [Fact]
    public void Several_numbers_come_in_order() =>
        Assert.Equal(
            ["4", "11", "2"],
            NumberRecognizer.RecognizeNumber("between four and 11, or just two", "en-us").Select(result => (string)result.Resolution["value"]));

    [Theory]
    [InlineData("en-us", "thirty per cent off", "30%")]
    [InlineData("en-us", "2.5 % more", "2.5%")]
    [InlineData("fr-ca", "vingt pour cent", "20%")]
    [InlineData("fr-ca", "7,5 %", "7,5%")]
    public void A_percentage_is_found(string culture, string said, string value) =>
        Assert.Equal(value, Assert.Single(NumberRecognizer.RecognizePercentage(said, culture)).Resolution["value"]);

    [Fact]
    public void An_unknown_culture_falls_back_to_English_or_is_refused()
    {
        Assert.Single(NumberRecognizer.RecognizeNumber("three", "nl-nl"));
        Assert.Throws<ArgumentException>(
            () => NumberRecognizer.RecognizeNumber("three", "nl-nl", fallbackToDefaultCulture: false));
    }
}
