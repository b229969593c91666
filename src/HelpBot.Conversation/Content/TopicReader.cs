namespace HelpBot.Conversation.Content;

/// <summary>Reads one file of <c>dialogs/en</c> or <c>dialogs/fr</c>.</summary>
internal static class TopicReader
{
    public static TopicFile Read(FieldReader root, Language language, string topic)
    {
        var file = new TopicFile
        {
            Language = language,
            Topic = topic,
            Phrases = topic is TopicFile.Ui or TopicFile.Words ? [] : Phrases(root),
            Lists = Lists(root),
            Replies = topic == TopicFile.Words ? [] : Replies(root),
        };
        root.Done();
        return file;
    }

    private static IReadOnlyList<PhraseGroup> Phrases(FieldReader root)
    {
        var groups = new List<PhraseGroup>();
        foreach (var (text, fields) in root.Mixed("phrases"))
        {
            if (text is not null)
            {
                groups.Add(new PhraseGroup(null, null, [text]));
            }
            else if (fields is not null)
            {
                groups.Add(new PhraseGroup(fields.Optional("about"), fields.Optional("aspect"), fields.Strings("say")));
                fields.Done();
            }
        }

        return groups;
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(FieldReader root) =>
        root.Mapping("lists") is { } lists
            ? lists.Keys.ToDictionary(key => key, lists.Strings, StringComparer.Ordinal)
            : [];

    private static Dictionary<string, string> Replies(FieldReader root) =>
        root.Mapping("replies") is { } replies
            ? replies.Keys.ToDictionary(key => key, replies.Required, StringComparer.Ordinal)
            : [];
}
