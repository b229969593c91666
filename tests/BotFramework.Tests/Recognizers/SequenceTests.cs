using Recognizers;

namespace BotFramework.Tests.RecognizerTests;

/// <summary>Telephone numbers, e-mail, web and IP addresses, mentions, hashtags, GUIDs.</summary>
public class SequenceTests
{
    [Theory]
    [InlineData("call 613-555-0147 after five", "613-555-0147")]
    [InlineData("it was (343) 555-0199.", "(343) 555-0199")]
    [InlineData("+1 613 555 0123", "+1 613 555 0123")]
    [InlineData("mon numéro : 613.555.0188", "613.555.0188")]
    [InlineData("+33 1 99 00 12 34", "+33 1 99 00 12 34")]
    public void A_phone_number_is_found(string said, string number) =>
        Assert.Equal(number, Assert.Single(SequenceRecognizer.RecognizePhoneNumber(said, Culture.English)).Text);

    [Theory]
    [InlineData("on 2024-03-15")]
    [InlineData("the 15-03-2024 meeting")]
    [InlineData("account number 55501234")]
    [InlineData("order #6135550147")]
    [InlineData("pi is 3.14159265")]
    public void Other_digits_are_no_phone_number(string said) =>
        Assert.Empty(SequenceRecognizer.RecognizePhoneNumber(said, Culture.English));

    [Theory]
    [InlineData("write to jo.doe+news@mail.example.org, please", "jo.doe+news@mail.example.org")]
    [InlineData("<a_b@example.ca>", "a_b@example.ca")]
    public void An_email_address_is_found(string said, string address) =>
        Assert.Equal(address, Assert.Single(SequenceRecognizer.RecognizeEmail(said, Culture.English)).Resolution["value"]);

    [Theory]
    [InlineData("me@home")]
    [InlineData("two..dots@example.org")]
    [InlineData("half@an_address.org")]
    public void Broken_addresses_are_none(string said) => Assert.Empty(SequenceRecognizer.RecognizeEmail(said, Culture.English));

    [Theory]
    [InlineData("see https://example.org/a?b=c#d.", "https://example.org/a?b=c#d")]
    [InlineData("(www.example.ca)", "www.example.ca")]
    [InlineData("they sent me bit.ly/3xYz", "bit.ly/3xYz")]
    public void A_web_address_is_found(string said, string url) =>
        Assert.Equal(url, Assert.Single(SequenceRecognizer.RecognizeURL(said, Culture.English)).Text);

    [Theory]
    [InlineData("mail me at jo@example.org")]
    [InlineData("wait...what")]
    [InlineData("file.docx")]
    public void What_is_no_web_address_is_left_alone(string said) => Assert.Empty(SequenceRecognizer.RecognizeURL(said, Culture.English));

    [Theory]
    [InlineData("from 192.0.2.44 it seems", "192.0.2.44", "ipv4")]
    [InlineData("2001:db8::7", "2001:db8::7", "ipv6")]
    public void An_ip_address_is_found(string said, string value, string type)
    {
        var result = Assert.Single(SequenceRecognizer.RecognizeIpAddress(said, Culture.English));

        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(type, result.Resolution["type"]);
    }

    [Fact]
    public void Mentions_and_hashtags_are_found()
    {
        const string Said = "ask @kim about #road_closure, not kim@example.org";

        Assert.Equal("@kim", Assert.Single(SequenceRecognizer.RecognizeMention(Said, Culture.English)).Text);
        Assert.Equal("#road_closure", Assert.Single(SequenceRecognizer.RecognizeHashtag(Said, Culture.English)).Text);
    }

    [Theory]
    [InlineData("id 7f9c24e8-3b12-4fef-91e0-2b7a4a3c1d55 please", "0.9")]
    [InlineData("{7f9c24e8-3b12-4fef-91e0-2b7a4a3c1d55}", "1")]
    [InlineData("7f9c24e83b124fef91e02b7a4a3c1d55", "0.8")]
    public void A_guid_is_found_with_its_score(string said, string score) =>
        Assert.Equal(score, Assert.Single(SequenceRecognizer.RecognizeGUID(said, Culture.English)).Resolution["score"]);
}
