using Recognizers;

namespace BotFramework.Tests.RecognizerTests;

/// <summary>"The second one", as people pick from a list.</summary>
public class OrdinalTests
{
    [Theory]
    [InlineData("en-ca", "the second one please", "second", "2", "start")]
    [InlineData("en-us", "let's take the 3rd", "3rd", "3", "start")]
    [InlineData("en", "FIRST", "FIRST", "1", "start")]
    [InlineData("en-gb", "the forty-second street", "forty-second", "42", "start")]
    [InlineData("en-us", "the last one", "last", "0", "end")]
    [InlineData("en-us", "the next to last option", "next to last", "-1", "end")]
    [InlineData("en-us", "go to the previous one", "previous one", "-1", "current")]
    [InlineData("fr-ca", "la deuxième s'il vous plaît", "deuxième", "2", "start")]
    [InlineData("fr-fr", "la deuxieme", "deuxieme", "2", "start")]
    [InlineData("fr", "le 1er", "1er", "1", "start")]
    [InlineData("fr-ca", "la 1re", "1re", "1", "start")]
    [InlineData("fr-ca", "le troisième choix", "troisième", "3", "start")]
    [InlineData("fr-ca", "la première", "première", "1", "start")]
    [InlineData("fr-ca", "le dernier", "dernier", "0", "end")]
    [InlineData("fr-ca", "l’avant-dernier", "l’avant-dernier", "-1", "end")]
    [InlineData("fr-ca", "la suivante", "suivante", "1", "current")]
    public void An_ordinal_is_found_with_its_offset(string culture, string said, string text, string offset, string relativeTo)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(said, culture));

        Assert.Equal(text, result.Text);
        Assert.Equal(text, said[result.Start..(result.End + 1)]);
        Assert.Equal(offset, result.Resolution["offset"]);
        Assert.Equal(relativeTo, result.Resolution["relativeTo"]);
        Assert.Equal(relativeTo == "start" ? "ordinal" : "ordinal.relative", result.TypeName);
    }

    [Theory]
    [InlineData("en-us", "just a second")]
    [InlineData("en-us", "wait 1 second")]
    [InlineData("en-us", "two thirds of it")]
    [InlineData("en-us", "no order here")]
    [InlineData("fr-ca", "une seconde, j'arrive")]
    [InlineData("fr-ca", "deux personnes")]
    public void What_only_sounds_like_one_is_left_alone(string culture, string said) =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(said, culture));
}
