namespace HelpBot.Conversation.Content;

/// <summary>Reads and checks <c>dialogs/en|fr/_replay.yaml</c>.</summary>
internal static class ReplayReader
{
    public const string Name = "_replay";

    public static IReadOnlyList<ReplayLine> Read(ContentFiles files, List<Problem> problems)
    {
        var lines = new List<ReplayLine>();
        foreach (var language in Languages.All)
        {
            var path = $"{language.Code()}/{Name}.yaml";
            if (YamlText.Parse(files, path, problems) is { } root)
            {
                foreach (var kind in Enum.GetValues<ReplayKind>())
                {
                    lines.AddRange(Lines(root, path, language, kind, problems));
                }

                root.Done();
            }
        }

        return lines;
    }

    private static IEnumerable<ReplayLine> Lines(FieldReader root, string path, Language language, ReplayKind kind, List<Problem> problems)
    {
        var field = SnakeCase.Of(kind);
        var texts = root.Strings(field);
        if (texts.Count == 0)
        {
            problems.Add(new Problem(path, 0, field, "at least one line is needed here, or a change could take its answer away unnoticed"));
        }

        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            if (FreeText.Problem(text) is { } problem)
            {
                problems.Add(new Problem(path, 0, $"{field}[{index}]", problem));
            }
        }

        return texts.Distinct(StringComparer.Ordinal).Select(text => new ReplayLine(language, kind, text));
    }
}
