using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Safety;

/// <summary>What stands around a word of danger decides: figures of speech, earnestness, politeness, and what follows an alarm; and it can be explained.</summary>
public sealed class SafetyContextTests
{
    [Theory]
    [InlineData("we are drowning in paperwork over here")]
    [InlineData("the internet is exploding about your outage")]
    [InlineData("you guys are on fire tonight, fast answers")]
    [InlineData("the raccoon chewed through our fence again")]
    [InlineData("our building tests the alarms on friday")]
    [InlineData("the gerbil died on sunday, may we bury him by the trail")]
    [InlineData("je suis noyé sous les courriels")]
    [InlineData("on vérifie les sirènes de la tour vendredi")]
    [InlineData("merci, vous me sauvez la vie")]
    [InlineData("vous êtes en feu ce soir, réponses rapides")]
    [InlineData("le chien a grugé mes bottes et ma clôture")]
    public void A_figure_of_speech_is_no_danger(string text) => Assert.Equal(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Theory]
    [InlineData("this is not a drill, there's a man with a rifle in the gym")]
    [InlineData("it's not an exercise, a shooter is in the hall")]
    [InlineData("could you please send someone, a guy is kicking in my door")]
    [InlineData("can somebody come quick my dad is not breathing")]
    [InlineData("c'est pas une joke, mon frère saigne à mort")]
    [InlineData("pouvez-vous envoyer quelqu'un, un homme défonce ma porte")]
    public void Earnest_and_polite_cries_are_heard(string text) => Assert.Equal(SafetyTier.Sure, SafetyLines.Read(text).Tier);

    [Theory]
    [InlineData("no he's still outside")]
    [InlineData("no one is answering 911")]
    [InlineData("no he hasn't left")]
    [InlineData("non il est encore dehors")]
    [InlineData("personne répond au 911")]
    public void A_bare_no_takes_nothing_back_when_more_is_said(string text) =>
        Assert.Equal(SafetyTier.Sure, SafetyLines.Read(text, afterEmergency: true).Tier);

    [Theory]
    [InlineData("he's gone now")]
    [InlineData("ok they left")]
    [InlineData("the ambulance is here")]
    [InlineData("I already called 911")]
    [InlineData("no its not happening right now")]
    [InlineData("il est parti")]
    [InlineData("la police est arrivée")]
    public void What_is_over_or_in_good_hands_ends_the_alarm(string text)
    {
        var explained = SafetyLines.Recogniser.Explain(text, null, afterEmergency: true);

        Assert.Equal((SafetyTier.None, SafetyRule.Answer), (explained.Reading.Tier, explained.Rule));
    }

    [Theory]
    [InlineData("Our school is putting on a play with a toy pistol. Should we tell someone before the premiere?")]
    [InlineData("Does a cyclist get to ride on the left side of a one-way street?")]
    public void A_question_in_which_little_speaks_for_danger_alarms_nobody(string text)
    {
        var explained = SafetyLines.Recogniser.Explain(text, null, afterEmergency: false);

        Assert.Equal((SafetyTier.None, SafetyRule.Weighed), (explained.Reading.Tier, explained.Rule));
    }

    [Theory]
    [InlineData("my mum slipped last night and she can't get up")]
    [InlineData("he has been on the floor since last night and is not moving")]
    [InlineData("I don't want to bother anyone but my chest is being crushed and my arm is numb")]
    [InlineData("ma mère est tombée hier soir et elle peut pas se relever")]
    [InlineData("je veux pas déranger mais il respire à peine")]
    public void What_began_earlier_and_goes_on_is_an_emergency(string text) => Assert.NotEqual(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Theory]
    [InlineData("my address is jo+police@example.org, add me to the list")]
    [InlineData("mon courriel est feu.urgence@example.com pour les alertes")]
    [InlineData("is https://example.org/shooting/911 your page")]
    public void Words_inside_an_address_alarm_nobody(string text) => Assert.Equal(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Fact]
    public void A_number_or_an_everyday_word_alone_alarms_nobody()
    {
        string[] words = [.. Enumerable.Range(0, 100).Select(number => $"{number}"), "main", "front", "room", "after", "something", "retour", "suivant", "après"];
        Assert.All(words, word => Assert.Equal(SafetyTier.None, SafetyLines.Read(word).Tier));
        Assert.Equal(SafetyTier.None, SafetyLines.Read("what is your fax number? 28").Tier);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("fire")]
    [InlineData("emergency")]
    [InlineData("suicide")]
    [InlineData("urgence")]
    [InlineData("911")]
    [InlineData("sos")]
    public void One_word_can_be_a_cry(string text) => Assert.NotEqual(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Fact]
    public void A_reading_tells_the_words_of_each_cue_and_no_other()
    {
        var explained = SafetyLines.Recogniser.Explain("a man is waving a knife at 4417 Zebrawood, he is in the kitchen", null, false);

        Assert.Equal(SafetyRule.Signs, explained.Rule);
        Assert.Contains(explained.Found, cue => cue.Name == "sign_weapon" && cue.Words.Contains("knife", StringComparison.Ordinal));
        Assert.DoesNotContain(explained.Found, cue => cue.Words.Contains("zebrawood", StringComparison.OrdinalIgnoreCase) || cue.Words.Any(char.IsDigit));
    }

    [Theory]
    [InlineData("my car was broken into last month", "past_told")]
    [InlineData("in the movie he gets stabbed in the kitchen", "guard_told")]
    public void A_reading_tells_which_cue_made_it_milder(string text, string cue)
    {
        var explained = SafetyLines.Recogniser.Explain(text, null, false);

        Assert.Equal(SafetyTier.None, explained.Reading.Tier);
        Assert.Contains(cue, explained.LoweredBy);
    }
}
