using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;
using HelpBot.Tests.Content;
using HelpBot.Tests.Rules;

namespace HelpBot.Tests.Dialogs;

public sealed class WordingTests
{
    [Fact]
    public void Every_reply_that_the_dialogs_say_stands_in_both_languages() =>
        Assert.Empty(WordingCheck.Problems(SampleContent.Agency));

    [Fact]
    public void No_reply_of_a_topic_is_left_unsaid()
    {
        var said = WordingCheck.Keys.ToHashSet();
        var unsaid = SampleContent.Agency.Topics
            .Where(file => file.Topic != TopicFile.Ui)
            .SelectMany(file => file.Replies.Keys.Select(key => (file.Topic, key)))
            .Except(said);
        Assert.Empty(unsaid);
    }

    [Fact]
    public void No_text_of_the_pages_is_left_unshown()
    {
        var pages = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "HelpBot", "Public"), "*.cs*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var statuses = Enum.GetNames<ServiceStatus>().Concat(Enum.GetNames<IncidentStatus>()).Select(SnakeCase.Of);
        var unshown = SampleContent.Agency.Topic(Language.English, TopicFile.Ui).Replies.Keys
            .Where(key => !pages.Contains($"\"{key.Replace("_heading", "", StringComparison.Ordinal)}", StringComparison.Ordinal))
            .Except(statuses);
        Assert.Empty(unshown);
    }

    [Fact]
    public void Every_topic_has_phrases_and_replies_in_both_languages()
    {
        foreach (var file in SampleContent.Agency.Topics.Where(file => file.Topic is not (TopicFile.Ui or TopicFile.Words or Topics.Notice or Topics.Unclear)))
        {
            Assert.True(file.Phrases.Count > 0, $"{file.Language.Code()}/{file.Topic}.yaml has no phrases");
            Assert.True(file.Replies.Count > 0, $"{file.Language.Code()}/{file.Topic}.yaml has no replies");
        }
    }

    [Fact]
    public void Both_languages_have_the_same_keys_and_placeholders()
    {
        foreach (var english in SampleContent.Agency.Topics.Where(file => file.Language == Language.English))
        {
            var french = SampleContent.Agency.Topic(Language.French, english.Topic);
            Assert.Equal(english.Replies.Keys.Order(), french.Replies.Keys.Order());
            Assert.All(english.Replies, reply => Assert.Equal(
                Placeholders.In(reply.Value).ToHashSet().Order(), Placeholders.In(french.Replies[reply.Key]).ToHashSet().Order()));
        }
    }

    [Fact]
    public void A_missing_reply_is_named_with_its_file()
    {
        var content = SampleContent.Agency;
        var without = content with
        {
            Topics = [.. content.Topics.Select(file => file is { Topic: Topics.Thanks, Language: Language.French }
                ? file with { Replies = new Dictionary<string, string>() }
                : file)],
        };
        var problem = Assert.Single(WordingCheck.Problems(without));
        Assert.Equal(("fr/thanks.yaml", "replies.reply"), (problem.File, problem.Field));
    }

    [Fact]
    public void A_placeholder_without_a_value_names_reply_and_placeholder()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => RealKit.Kit.Wording.Say(Language.English, Topics.ContactNumber, ReplyKeys.Contact.WhichFax));
        Assert.Contains("contact-number.yaml", error.Message, StringComparison.Ordinal);
        Assert.Contains("{names}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_said_as_it_is_and_not_filled_again()
    {
        var said = RealKit.Kit.Wording.Say(Language.English, Topics.Notice, ReplyKeys.Notice.Announcement, ("text", "{contact:tty}"));
        Assert.EndsWith("{contact:tty}", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "a, b and c")]
    [InlineData(Language.French, "a, b et c")]
    public void Names_are_joined_as_the_language_does(Language language, string expected) =>
        Assert.Equal(expected, RealKit.Kit.Wording.Names(language, ["a", "b", "c"]));

    [Theory]
    [InlineData(Language.English, "November 21, 2026, 2:05 p.m.")]
    [InlineData(Language.French, "21 novembre 2026, 14 h 05")]
    public void A_date_is_said_in_the_agencys_time(Language language, string expected) => Assert.Equal(
        expected,
        DateWording.Say(SampleContent.Agency.Knowledge.Agency, language, new DateTimeOffset(2026, 11, 21, 19, 5, 0, TimeSpan.Zero)).Replace('\u202f', ' ').Replace('\u00a0', ' '));
}
