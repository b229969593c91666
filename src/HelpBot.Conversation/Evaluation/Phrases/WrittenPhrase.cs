using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>A phrase of a topic, as its author wrote it.</summary>
/// <param name="Number">Its number among all phrases, in the order in which examples are written from them.</param>
/// <param name="Text">With options, choices and slots.</param>
public sealed record WrittenPhrase(int Number, Language Language, string Topic, string Text)
{
    /// <summary>The phrases that are learnt; names and questions of the knowledge base are none.</summary>
    public static IReadOnlyList<WrittenPhrase> All(AgencyContent content) =>
    [
        .. content.Topics
            .Where(ExampleWriter.IsLearnt)
            .SelectMany(file => file.Phrases.SelectMany(group => group.Say).Select(text => (file.Language, file.Topic, Text: text)))
            .Select((phrase, number) => new WrittenPhrase(number, phrase.Language, phrase.Topic, phrase.Text)),
    ];
}
