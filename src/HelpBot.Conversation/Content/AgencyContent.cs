using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Everything in <c>dialogs/</c>, read and checked.</summary>
public sealed record AgencyContent(KnowledgeBase Knowledge, IReadOnlyList<TopicFile> Topics)
{
    /// <summary>What is asked before each publication.</summary>
    public IReadOnlyList<ReplayLine> Replay { get; init; } = [];

    /// <summary>The file of a topic; every topic has one in every language.</summary>
    public TopicFile Topic(Language language, string topic) =>
        Topics.First(file => file.Language == language && file.Topic == topic);

    /// <summary>The lines of some lists of a topic, of both languages; none of a list that does not stand there.</summary>
    public IEnumerable<string> Lines(string topic, params IReadOnlyList<string> lists) =>
        Topics.Where(file => file.Topic == topic).SelectMany(file => lists.SelectMany(list => file.Lists.GetValueOrDefault(list, [])));
}
