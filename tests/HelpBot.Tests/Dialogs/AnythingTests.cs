using HelpBot.Conversation;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>Whatever is said, in whatever order: an answer with its provenance, and no number of its own.</summary>
public sealed class AnythingTests
{
    private const int Conversations = 40;
    private const int Turns = 8;

    private static readonly IReadOnlyList<string> Words =
    [
        .. SampleContent.Agency.Topics
            .SelectMany(file => file.Phrases.SelectMany(group => group.Say))
            .SelectMany(phrase => phrase.Split([' ', '[', ']', '(', ')', '|', '{', '}'], StringSplitOptions.RemoveEmptyEntries))
            .Concat(["555-0199", "911", "4111111111111111", "🙂", "<b>", "{contact:tty}", "2", "the", "second", "one", "oui", "no", "stop", "next"])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_message_gets_an_answer_that_says_only_what_is_published(int seed)
    {
        var random = new Random(seed);
        for (var conversation = 0; conversation < Conversations; conversation++)
        {
            var talk = new Talk(random.Next(2) == 0 ? "en-CA" : "fr-CA");
            for (var turn = 0; turn < Turns; turn++)
            {
                var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Count)]));
                var replies = await talk.SayAsync(text);
                Assert.True(replies.Count is > 0 and <= 5, $"'{text}' got {replies.Count} replies");
                Assert.All(replies, reply =>
                {
                    Assert.Empty(NumberScan.Unpublished(RealKit.Kit.Knowledge, reply.Text!));
                    Assert.Contains(Talk.From(reply).Topic, Topics.All);
                });
            }
        }
    }
}
