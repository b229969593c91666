using System.Reflection;
using System.Text.Json;
using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Lately;
using HelpBot.Tests.Safety;

namespace HelpBot.Tests.Understanding;

/// <summary>What is asked again is looked up: nobody may notice, and nothing that was typed may stay.</summary>
public sealed class ReadAgainTests
{
    private static readonly ConversationMemory[] Conversations =
    [
        ConversationMemory.Empty,
        new(Language.French, null, [], []),
        new(Language.English, Topics.ContactNumber, ["contact:fax-claims"], []),
        new(Language.English, Topics.ContactNumber, ["contact:fax-payroll"], []),
        new(Language.English, Topics.ContactNumber, [], ["contact:fax-claims", "contact:fax-payroll"]),
        new(Language.English, Topics.ContactNumber, [], ["contact:fax-payroll", "contact:fax-claims"]),
        new(Language.English, Topics.ServiceStatus, ["service:ferry"], []),
        new(Language.English, Topics.ServiceStatus, ["service:ferry"], []) { Given = ["contact:fax-claims"] },
        new(Language.English, Topics.ServiceStatus, ["service:ferry"], []) { Listed = ["service:ferry", "service:night-bus"] },
        new(Language.English, Topics.ServiceStatus, ["service:ferry"], []) { Listed = ["service:night-bus", "service:ticket-app"] },
    ];

    private static readonly string[] Messages =
        ["and the other one?", "the second one", "is it fixed", "the claims fax", "bateau", "is the ferry running, and what is your phone number?", "", "asdf qwer"];

    [Fact]
    public void Is_read_as_the_first_time_in_every_conversation()
    {
        var first = Read(Fresh());
        var (again, asked) = (Fresh(), new List<string>());
        for (var time = 0; time < 3; time++)
        {
            asked = Read(again);
        }

        Assert.Equal(first, asked);
        Assert.True(asked.Distinct().Count() > Messages.Length);
    }

    [Fact]
    public void A_cry_is_heard_again_and_a_calm_line_stays_calm()
    {
        SafetyTier Tier(string text, bool afterEmergency) =>
            SafetyLines.Recogniser.Read(text, null, afterEmergency, TextKey.Of(text, ConversationMemory.Empty, afterEmergency)).Tier;

        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(SafetyTier.Sure, Tier("my house is on fire", false));
            Assert.Equal(SafetyTier.None, Tier("is the fire hall open", false));
            Assert.NotEqual(SafetyTier.None, Tier("yes", true));
            Assert.Equal(SafetyTier.None, Tier("yes", false));
        }
    }

    [Fact]
    public void Keeps_none_of_the_words_that_were_typed()
    {
        const string Typed = "zanzibar, is the ferry running";
        var recent = new RecentReadings();
        var key = TextKey.Of(Typed, ConversationMemory.Empty, false);
        recent.Keep(key, Typed, Fresh().Read(Typed, ConversationMemory.Empty));

        Assert.Equal(Typed, recent.Find(key, Typed)!.Inquiries[0].Text);
        Assert.DoesNotContain("zanzibar", JsonSerializer.Serialize(recent.Find(key, "")), StringComparison.Ordinal);
        Assert.Null(recent.Find(TextKey.Of("zanzibar", ConversationMemory.Empty, false), "zanzibar"));
    }

    [Fact]
    public void Keeps_nothing_of_two_questions_in_one()
    {
        const string Typed = "zanzibar, is the ferry running? and what is your phone number?";
        var recent = new RecentReadings();
        var key = TextKey.Of(Typed, ConversationMemory.Empty, false);
        recent.Keep(key, Typed, Fresh().Read(Typed, ConversationMemory.Empty));

        Assert.Null(recent.Find(key, Typed));
    }

    [Fact]
    public void What_is_known_of_a_conversation_is_all_in_the_key()
    {
        string[] one = ["service:ferry"];
        ConversationMemory[] each =
        [
            ConversationMemory.Empty with { Language = Language.English }, ConversationMemory.Empty with { LastTopic = Topics.Help },
            ConversationMemory.Empty with { LastSubjects = one }, ConversationMemory.Empty with { Offered = one },
            ConversationMemory.Empty with { Given = one }, ConversationMemory.Empty with { Listed = one },
        ];
        Assert.Equal(typeof(ConversationMemory).GetProperties(BindingFlags.Public | BindingFlags.Instance).Length, each.Length);
        Assert.NotEqual(TextKey.Of("that one", ConversationMemory.Empty, false), TextKey.Of("that one", ConversationMemory.Empty, true));
        Assert.Equal(each.Length + 1, each.Append(ConversationMemory.Empty).Select(memory => TextKey.Of("that one", memory, false)).Distinct().Count());
    }

    [Theory]
    [InlineData("ab", "c")]
    [InlineData("a", "bc")]
    [InlineData("abc", "")]
    [InlineData("", "abc")]
    public void Different_parts_never_share_a_key(string first, string second)
    {
        var all = new[] { ("ab", "c"), ("a", "bc"), ("abc", ""), ("", "abc") }.Select(pair => Key(pair.Item1, pair.Item2)).ToList();
        Assert.Single(all, key => key == Key(first, second));
    }

    [Fact]
    public void A_story_too_long_to_come_again_has_no_key()
    {
        Assert.NotNull(Key(new string('a', 400), ""));
        Assert.Null(Key(new string('a', 600), ""));
        Assert.Null(Key(new string('a', 70_000), ""));
        Assert.NotNull(Key("", new string('a', 494)));
        Assert.Null(Key("", new string('a', 495)));
    }

    // Shares what was learnt with the agency's, but has read nothing yet.
    private static TopicUnderstanding Fresh() => new(SmallAgency.Content, SmallAgency.Understanding);

    private static UInt128? Key(string first, string second)
    {
        var key = new TextKeyBuilder(stackalloc char[TextKeyBuilder.Room]);
        key.Add(first);
        key.Add(second);
        return key.ToHash();
    }

    private static List<string> Read(TopicUnderstanding understanding) =>
        [.. from message in Messages from conversation in Conversations select JsonSerializer.Serialize(understanding.Read(message, conversation, TextKey.Of(message, conversation, false)))];
}
