using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Finds what an inquiry on a known topic is about: by the names in it and by what the examples taught.</summary>
internal sealed class SubjectReader(Recogniser recogniser, NameIndex names, KnowledgeBase knowledge)
{
    private const float Believable = 0.4f;
    private const float OverrulesName = 0.85f;

    /// <param name="topic">Index of the topic.</param>
    public Candidate Read(int topic, WordBuffer words, Scores scores)
    {
        var name = recogniser.Labels.TopicNames[topic];
        var (subject, sure) = Recogniser.Narrow(recogniser.Labels.SubjectsOf[topic], scores);
        var (aspect, aspectSure) = Recogniser.Narrow(recogniser.Labels.AspectsOf[topic], scores);
        var named = Named(name, words);
        if (named.Count > 0 && (subject is null || !named.Contains(subject)) && sure < OverrulesName)
        {
            subject = named[0];
        }
        else if (sure < Believable && named.Count == 0)
        {
            subject = null;
        }

        _ = knowledge;
        return new Candidate(name, subject is null ? [] : [subject], scores.TopicProbabilities[topic], aspectSure >= 0.5f ? aspect : null);
    }

    private List<string> Named(string topic, WordBuffer words)
    {
        List<string> found = [];
        for (var first = 0; first < words.Count;)
        {
            var things = names.Longest(words, first, out var end);
            if (things is not null)
            {
                found.AddRange(things.Things.Where(thing => thing.Topic == topic).Select(thing => thing.Subject));
            }

            first = Math.Max(first + 1, end);
        }

        return found;
    }
}
