using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Understanding;

/// <summary>What is learnt of one word holds for those that mean the same, also in the other language.</summary>
public sealed class SameMeaningTests
{
    private static readonly Lazy<TopicUnderstanding> Taught = new(() => new TopicUnderstanding(SmallAgency.Content with
    {
        Topics =
        [
            .. SmallAgency.Content.Topics,
            Words(Language.English, ["umbrella", "parasol", "brolly"], ["lost", "mislaid"]),
            Words(Language.French, ["parapluie", "ombrelle", "pébroc"], ["perdu", "paumé"]),
        ],
    }));

    [Theory]
    [InlineData("i mislaid my brolly")]
    [InlineData("my parasol got mislaid")]
    [InlineData("j'ai paumé mon pébroc")]
    [InlineData("mon ombrelle, je l'ai paumée")]
    public void Understands_words_that_no_phrase_has(string text)
    {
        var best = Taught.Value.Read(text, ConversationMemory.Empty).Inquiries[0].Best;
        Assert.Equal((Topics.FaqRedirect, "faq:lost-items"), (best?.Topic, best?.Subject));
    }

    [Fact]
    public void Learns_anew_when_a_word_list_changes()
    {
        var content = SmallAgency.Content with { Topics = [.. SmallAgency.Content.Topics, Words(Language.English, ["umbrella", "gamp"], ["lost"])] };
        Assert.False(new TopicUnderstanding(content, Taught.Value).SharesModelWith(Taught.Value));
    }

    private static TopicFile Words(Language language, string[] umbrella, string[] lose) => new()
    {
        Language = language,
        Topic = TopicFile.Words,
        Lists = new Dictionary<string, IReadOnlyList<string>> { ["umbrella"] = umbrella, ["lose"] = lose },
    };
}
