using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Content;

/// <summary>Checks the files of <c>dialogs/en|fr</c>: the same keys and placeholders in both languages, sound phrases, no numbers in sentences.</summary>
public static class TopicCheck
{
    public static IReadOnlyList<Problem> Problems(IReadOnlyList<TopicFile> topics, KnowledgeBase knowledge)
    {
        var problems = new List<Problem>();
        foreach (var file in topics)
        {
            Replies(file, topics.FirstOrDefault(other => other.Topic == file.Topic && other.Language != file.Language), problems);
            Phrases(file, knowledge, problems);
        }

        Meanings([.. topics.Where(file => file.Topic == TopicFile.Words)], problems);

        return problems;
    }

    private static string Path(TopicFile file) => $"{file.Language.Code()}/{file.Topic}.yaml";

    private static void Replies(TopicFile file, TopicFile? other, List<Problem> problems)
    {
        foreach (var (key, text) in file.Replies)
        {
            if (FreeText.Problem(text) is { } problem)
            {
                problems.Add(new Problem(Path(file), 0, $"replies.{key}", problem));
            }

            if (other is null || !other.Replies.TryGetValue(key, out var otherText))
            {
                problems.Add(new Problem(Path(file), 0, $"replies.{key}", "the other language has no reply of this name"));
            }
            else if (!Placeholders.In(text).ToHashSet().SetEquals(Placeholders.In(otherText)))
            {
                problems.Add(new Problem(Path(file), 0, $"replies.{key}", "the other language's text has other placeholders"));
            }
        }
    }

    private static void Meanings(List<TopicFile> files, List<Problem> problems)
    {
        foreach (var file in files)
        {
            foreach (var meaning in file.Lists.Keys.Where(meaning => !files.TrueForAll(other => other.Lists.ContainsKey(meaning))))
            {
                problems.Add(new Problem(Path(file), 0, $"lists.{meaning}", "the other language has no words of this meaning"));
            }
        }
    }

    private static void Phrases(TopicFile file, KnowledgeBase knowledge, List<Problem> problems)
    {
        foreach (var (group, index) in file.Phrases.Select((group, index) => (group, index)))
        {
            var at = $"phrases[{index}]";
            if (group.About is { } about && !SourceId.Exists(knowledge, about))
            {
                problems.Add(new Problem(Path(file), 0, $"{at}.about", $"'{about}' is not published"));
            }

            if (group.Aspect is { } aspect && !Aspects.All.Contains(aspect))
            {
                problems.Add(new Problem(Path(file), 0, $"{at}.aspect", $"'{aspect}' is not allowed; allowed: {string.Join(", ", Aspects.All)}"));
            }

            foreach (var phrase in group.Say)
            {
                if (PhraseSyntax.Problem(phrase) is { } problem)
                {
                    problems.Add(new Problem(Path(file), 0, at, $"'{phrase}': {problem}"));
                }
            }
        }
    }
}
