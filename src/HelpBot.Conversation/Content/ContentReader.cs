using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Content;

/// <summary>Reads and checks the files of <c>dialogs/</c>. Pure: takes texts, gives values and problems.</summary>
public static class ContentReader
{
    private static readonly string[] TopicNames = [.. Topics.All, TopicFile.Ui, TopicFile.Words];

    private static IEnumerable<string> WordingFiles =>
        from language in Languages.All from name in TopicNames.Append(ReplayReader.Name) select $"{language.Code()}/{name}.yaml";

    public static ContentReading Read(ContentFiles files)
    {
        var problems = new List<Problem>();
        var knowledge = KnowledgeReader.Read(files, problems);
        var places = KnowledgeReader.Files.Concat(WordingFiles).ToLookup(path => path[..path.LastIndexOf('/')], Path.GetFileName);
        problems.AddRange(
            from path in files.Texts.Keys
            let allowed = places[path[..path.LastIndexOf('/')]]
            where !allowed.Contains(Path.GetFileName(path))
            select new Problem(path, 0, "", $"no file of this name belongs here; allowed: {string.Join(", ", allowed)}"));
        return Strictly(Check(files, knowledge, ReadWording(files, problems), problems));
    }

    /// <summary>Reads other facts with wording that was read before. Phrases about what is not published here are left out: a fact that
    /// is taken back takes the phrases that lead to it along.</summary>
    /// <param name="facts">The files of <c>dialogs/agency</c>, by path relative to <c>dialogs/</c>.</param>
    /// <param name="wording">What they go with.</param>
    public static ContentReading Read(IReadOnlyDictionary<string, string> facts, ProgramWording wording) =>
        Strictly(ReadStored(facts, wording));

    /// <summary>Reads facts that were published. With flaws only, as the rules of an earlier program allowed them, they are still what the agency
    /// said last: better than an older revision.</summary>
    public static ContentReading ReadStored(IReadOnlyDictionary<string, string> facts, ProgramWording wording)
    {
        var problems = new List<Problem>();
        var files = new ContentFiles(facts);
        var knowledge = KnowledgeReader.Read(files, problems);
        return Check(files, knowledge, knowledge is null ? wording : About(knowledge, wording), problems);
    }

    /// <summary>Reads the files of <c>dialogs/en</c> and <c>dialogs/fr</c> only.</summary>
    public static ProgramWording ReadWording(ContentFiles files, List<Problem> problems) =>
        new(ReadTopics(files, problems), ReplayReader.Read(files, problems));

    /// <summary>Reads the topics of <c>dialogs/en</c> and <c>dialogs/fr</c> only.</summary>
    public static IReadOnlyList<TopicFile> ReadTopics(ContentFiles files, List<Problem> problems)
    {
        var topics = new List<TopicFile>();
        foreach (var language in Languages.All)
        {
            foreach (var topic in TopicNames)
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

    private static ContentReading Strictly(ContentReading reading) => reading.Problems.Count > 0 ? reading with { Content = null } : reading;

    private static ProgramWording About(KnowledgeBase knowledge, ProgramWording wording) => wording with
    {
        Topics = [.. wording.Topics.Select(file => file.Phrases.All(group => IsPublished(knowledge, group))
            ? file
            : file with { Phrases = [.. file.Phrases.Where(group => IsPublished(knowledge, group))] })],
    };

    private static bool IsPublished(KnowledgeBase knowledge, PhraseGroup group) => group.About is not { } about || SourceId.Exists(knowledge, about);

    private static ContentReading Check(ContentFiles files, KnowledgeBase? knowledge, ProgramWording wording, List<Problem> problems)
    {
        if (knowledge is not null)
        {
            problems.AddRange(KnowledgeCheck.Problems(knowledge));
            problems.AddRange(TopicCheck.Problems(wording.Topics, knowledge));
        }

        if (knowledge is not null && problems.TrueForAll(problem => problem.IsFlaw))
        {
            problems.AddRange(WordingCheck.Problems(new AgencyContent(knowledge, wording.Topics)));
        }

        return new ContentReading(
            knowledge is not null && problems.TrueForAll(problem => problem.IsFlaw) ? new AgencyContent(knowledge, wording.Topics) { Replay = wording.Replay } : null,
            [.. problems.Select(problem => FieldLines.Located(problem, files))]);
    }
}
