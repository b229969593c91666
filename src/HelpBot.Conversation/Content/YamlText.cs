using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HelpBot.Conversation.Content;

/// <summary>Parses one YAML file into a mapping whose fields are read with <see cref="FieldReader"/>.</summary>
internal static class YamlText
{
    /// <summary>The file's top mapping; null, with a problem, when it is missing or is not YAML.</summary>
    public static FieldReader? Parse(ContentFiles files, string path, List<Problem> problems)
    {
        if (!files.Texts.TryGetValue(path, out var text))
        {
            problems.Add(new Problem(path, 0, "", "this file is missing"));
            return null;
        }

        try
        {
            if (Load(text) is { } root)
            {
                return new FieldReader(path, root, "", problems);
            }

            problems.Add(new Problem(path, 1, "", "the file must be one set of fields, each a name, a colon and what it says"));
        }
        catch (YamlException error)
        {
            var (line, message) = YamlAdvice.Of(text, error);
            problems.Add(new Problem(path, line, "", message));
        }

        return null;
    }

    /// <summary>The file's top mapping; null when it is missing or is not YAML.</summary>
    public static YamlMappingNode? Root(ContentFiles files, string path)
    {
        try
        {
            return files.Texts.TryGetValue(path, out var text) ? Load(text) : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static YamlMappingNode? Load(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        }
        catch (InvalidOperationException broken)
        {
            // The parser fails so where a list in [ ] is not closed, and does not say where.
            throw new YamlException("a list in [ ] is not closed", broken);
        }

        return stream.Documents.Count == 1 ? stream.Documents[0].RootNode as YamlMappingNode : null;
    }
}
