using System.Reflection;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Wording;

/// <summary>Checks that the content has every reply and every cue that the dialogs use, and that its placeholders stand for something.</summary>
public static class WordingCheck
{
    /// <summary>Every key that the dialogs say, with its topic.</summary>
    public static IReadOnlyList<(string Topic, string Key)> Keys { get; } =
    [
        .. typeof(ReplyKeys).GetNestedTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (type.GetCustomAttribute<WordingTopicAttribute>()!.Topic, (string)field.GetRawConstantValue()!))),
        .. InquiryRules.Offerable.Select(topic => (Topics.Help, ReplyKeys.Help.OfTopic(topic))),
    ];

    public static IReadOnlyList<Problem> Problems(AgencyContent content)
    {
        var problems = new List<Problem>();
        foreach (var language in Languages.All)
        {
            problems.AddRange(Keys
                .Where(key => !content.Topic(language, key.Topic).Replies.ContainsKey(key.Key))
                .Select(key => new Problem($"{language.Code()}/{key.Topic}.yaml", 0, $"replies.{key.Key}", "the dialogs say this reply; it is missing")));
            problems.AddRange(Cues.All
                .Where(cue => !content.Topic(language, Topics.Help).Lists.ContainsKey(cue))
                .Select(cue => new Problem($"{language.Code()}/{Topics.Help}.yaml", 0, $"lists.{cue}", "the dialogs look for these words; the list is missing")));
            problems.AddRange(content.Topics.Where(file => file.Language == language).SelectMany(file => Unknown(content, file)));
        }

        return problems;
    }

    private static IEnumerable<Problem> Unknown(AgencyContent content, TopicFile file) =>
        from reply in file.Replies
        from name in Placeholders.In(reply.Value)
        where name.Contains(':', StringComparison.Ordinal) && KnowledgePlaceholders.Value(content.Knowledge, file.Language, name) is null
        select new Problem($"{file.Language.Code()}/{file.Topic}.yaml", 0, $"replies.{reply.Key}", $"{{{name}}} stands for nothing published");
}
