using Recognizers;

namespace BotFramework.Tests.RecognizerTests;

/// <summary>Whatever someone pastes, the recognisers come back, and what they found lies within the text.</summary>
public class HostileTextTests
{
    private static readonly string[] _pieces =
        ["1 234 ", "one and ", "vingt et ", "a.", "a@", "(", "+", "1-", "1.", "::", "0/", "million ", "http://", "no ", "\uD83D", "é", "\u0301", "- ", "%7b", "1,"];

    public static TheoryData<int> Pieces => [.. Enumerable.Range(0, _pieces.Length)];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Twenty_thousand_characters_of_anything_are_read(int piece)
    {
        var text = string.Concat(Enumerable.Repeat(_pieces[piece], 20_000 / _pieces[piece].Length));

        foreach (var culture in new[] { Culture.English, Culture.French })
            Assert.True(Everything(text, culture).All(result => result.Text == text[result.Start..(result.End + 1)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("@")]
    [InlineData("one hundred and")]
    [InlineData("minus")]
    [InlineData("un et")]
    public void Next_to_nothing_is_read(string text)
    {
        foreach (var culture in new[] { Culture.English, Culture.French })
            Assert.True(Everything(text, culture).All(result => result.Text == text[result.Start..(result.End + 1)]));
    }

    private static IEnumerable<ModelResult> Everything(string text, string culture) =>
    [
        .. NumberRecognizer.RecognizeNumber(text, culture), .. NumberRecognizer.RecognizeOrdinal(text, culture),
        .. NumberRecognizer.RecognizePercentage(text, culture), .. ChoiceRecognizer.RecognizeBoolean(text, culture),
        .. SequenceRecognizer.RecognizePhoneNumber(text, culture), .. SequenceRecognizer.RecognizeEmail(text, culture),
        .. SequenceRecognizer.RecognizeURL(text, culture), .. SequenceRecognizer.RecognizeIpAddress(text, culture),
        .. SequenceRecognizer.RecognizeMention(text, culture), .. SequenceRecognizer.RecognizeHashtag(text, culture),
        .. SequenceRecognizer.RecognizeGUID(text, culture),
    ];
}
