using Recognizers;

namespace BotFramework.Tests.RecognizerTests;

/// <summary>Yes and no, as people answer a confirmation.</summary>
public class BooleanTests
{
    [Theory]
    [InlineData("en-ca", "yes", true)]
    [InlineData("en-ca", "Yep!", true)]
    [InlineData("en-ca", "sure, go ahead", true)]
    [InlineData("en-ca", "ok", true)]
    [InlineData("en-ca", "👍🏽", true)]
    [InlineData("en-ca", "y", true)]
    [InlineData("en-ca", "no problem", true)]
    [InlineData("en-ca", "no", false)]
    [InlineData("en-ca", "nope not really", false)]
    [InlineData("en-ca", "No thanks, I'm fine.", false)]
    [InlineData("en-ca", "👎", false)]
    [InlineData("en-ca", "I don't agree", false)]
    [InlineData("fr-ca", "oui", true)]
    [InlineData("fr-ca", "Ouais c'est ça", true)]
    [InlineData("fr-ca", "d’accord", true)]
    [InlineData("fr-ca", "bien sûr", true)]
    [InlineData("fr-ca", "pas de problème", true)]
    [InlineData("fr-ca", "non", false)]
    [InlineData("fr-ca", "non merci", false)]
    [InlineData("fr-ca", "pas d'accord", false)]
    [InlineData("fr-ca", "pas maintenant", false)]
    public void An_answer_is_understood(string culture, string said, bool yes)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(said, culture));

        Assert.Equal("boolean", result.TypeName);
        Assert.Equal(yes, result.Resolution["value"]);
        Assert.InRange((double)result.Resolution["score"], 0.4, 1.0);
    }

    [Theory]
    [InlineData("en-ca", "I'm not sure")]
    [InlineData("en-ca", "what do you mean?")]
    [InlineData("en-ca", "notary office")]
    [InlineData("fr-ca", "je ne sais pas")]
    [InlineData("fr-ca", "n'importe quoi")]
    [InlineData("fr-ca", "si vous voulez l'adresse sur la carte")]
    public void What_is_neither_stays_open(string culture, string said) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(said, culture));

    [Fact]
    public void A_lone_yes_scores_full_and_one_in_a_sentence_less()
    {
        var alone = ChoiceRecognizer.RecognizeBoolean("yes", "en-us")[0].Resolution["score"];
        var within = ChoiceRecognizer.RecognizeBoolean("yes but tell me more", "en-us")[0].Resolution["score"];

        Assert.Equal(1.0, alone);
        Assert.Equal(0.52, (double)within, 10);
    }
}
