using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Which topic answers for a subject.</summary>
internal sealed class SubjectTopics(IReadOnlyList<Thing> things)
{
    private readonly Dictionary<string, string> _topics = things.ToDictionary(thing => thing.Subject, thing => thing.Topic);

    /// <summary>The topic of a subject, or the topic itself when given one; null for what is neither.</summary>
    public string? Of(string subjectOrTopic) =>
        _topics.TryGetValue(subjectOrTopic, out var topic) ? topic : Topics.All.FirstOrDefault(name => name == subjectOrTopic);

    /// <summary>The subject as a meaning of its own.</summary>
    public Candidate? Candidate(string subjectOrTopic, double probability) => Of(subjectOrTopic) switch
    {
        null => null,
        var topic when topic == subjectOrTopic => new Candidate(topic, [], probability),
        var topic => new Candidate(topic, [subjectOrTopic], probability),
    };
}
