using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>Numbers that someone asks about are read, so that they can be compared with the directory.</summary>
public class PhoneMentionTests
{
    [Theory]
    [InlineData("is 613-555-0109 really you?", "+16135550109", "613-555-0109")]
    [InlineData("is it six one three five five five oh one oh nine", "+16135550109", "six one three five five five oh one oh nine")]
    [InlineData("someone called from (613) 555 0100", "+16135550100", "(613) 555 0100")]
    [InlineData("le six treize cinq cinquante-cinq zéro un quatre-vingt-dix", "+16135550190", "six treize cinq cinquante-cinq zéro un quatre-vingt-dix")]
    [InlineData("+44 20 7946 0958 called", "+442079460958", "+44 20 7946 0958")]
    [InlineData("is 555-0109 yours?", "5550109", "555-0109")]
    [InlineData("it said 613-555-010", "613555010", "613-555-010")]
    public void A_number_is_read_wherever_it_stands(string text, string digits, string written)
    {
        var mention = Assert.Single(PhoneMentions.Find(text));

        Assert.Equal(digits, mention.Digits);
        Assert.Equal(written, text.Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void Two_numbers_are_two() =>
        Assert.Equal(
            ["+16135550100", "+16135550147"],
            PhoneMentions.Find("is it 613-555-0100 or 613 555 0147").Select(mention => mention.Digits));

    [Theory]
    [InlineData("is 911 working")]
    [InlineData("on 2024-03-15 at 10:30")]
    [InlineData("from 192.168.100.200")]
    [InlineData("ticket number 6135550147")]
    [InlineData("my SIN is 046 454 286")]
    [InlineData("what is your number?")]
    public void Other_numbers_are_none(string text) => Assert.Empty(PhoneMentions.Find(text));

    [Theory]
    [InlineData("613-555-0100", PhoneMatch.Same)]
    [InlineData("1 613 555 0100", PhoneMatch.Same)]
    [InlineData("555-0100", PhoneMatch.Same)]
    [InlineData("613-555-0109", PhoneMatch.OneDigitOff)]
    [InlineData("613-555-1000", PhoneMatch.OneDigitOff)]
    [InlineData("613-555-010", PhoneMatch.OneDigitOff)]
    [InlineData("613-555-01000", PhoneMatch.OneDigitOff)]
    [InlineData("343-555-0100", PhoneMatch.Different)]
    [InlineData("613-555-0187", PhoneMatch.Different)]
    public void A_number_is_compared_with_a_published_one(string said, PhoneMatch match) =>
        Assert.Equal(match, Assert.Single(PhoneMentions.Find(said)).CompareTo("613-555-0100"));
}
