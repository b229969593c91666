namespace HelpBot.Conversation.Content;

/// <summary>Reads and checks the files of <c>dialogs/</c>. Pure: takes texts, gives values and problems.</summary>
public static class ContentReader
{
    public static ContentReading Read(ContentFiles files)
    {
        var problems = new List<Problem>();
        var knowledge = KnowledgeReader.Read(files, problems);
        var topics = ReadTopics(files, problems);
        if (knowledge is not null)
        {
            problems.AddRange(KnowledgeCheck.Problems(knowledge));
            problems.AddRange(TopicCheck.Problems(topics, knowledge));
        }

        return problems.Count > 0 || knowledge is null
            ? new ContentReading(null, [.. problems.Select(problem => FieldLines.Located(problem, files))])
            : new ContentReading(new AgencyContent(knowledge, topics), []);
    }

    /// <summary>Reads the files of <c>dialogs/en</c> and <c>dialogs/fr</c> only.</summary>
    public static IReadOnlyList<TopicFile> ReadTopics(ContentFiles files, List<Problem> problems)
    {
        var topics = new List<TopicFile>();
        foreach (var language in Languages.All)
        {
            foreach (var topic in Topics.All.Append(TopicFile.Ui).Append(TopicFile.Words))
            {
                var path = $"{language.Code()}/{topic}.yaml";
                if (YamlText.Parse(files, path, problems) is { } root)
                {
                    topics.Add(TopicReader.Read(root, language, topic));
                }
            }
        }

        return topics;
    }
}
