using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Content.Writing;

/// <summary>Writes a knowledge base as the files of <c>dialogs/agency</c>. Reading what it wrote gives the same value.</summary>
public static class KnowledgeWriter
{
    /// <summary>All six files, in the layout of this program.</summary>
    /// <returns>Texts by path relative to <c>dialogs/</c>.</returns>
    public static IReadOnlyDictionary<string, string> Write(KnowledgeBase knowledge) =>
        FactFiles.Of(knowledge).ToDictionary(file => file.Key, file => Anew(file.Key, file.Value, Header(file.Key)));

    /// <summary>The same files with other facts. A file whose facts stay keeps its exact text; in the others, what did not change
    /// keeps its lines and comments where that can be done.</summary>
    /// <param name="texts">The files as they are.</param>
    /// <param name="after">What they shall say.</param>
    public static IReadOnlyDictionary<string, string> Rewrite(IReadOnlyDictionary<string, string> texts, KnowledgeBase after) =>
        FactFiles.Of(after).ToDictionary(file => file.Key, file => Rewrite(file.Key, texts.GetValueOrDefault(file.Key), file.Value));

    /// <summary>Facts of all six files as a knowledge base.</summary>
    /// <exception cref="InvalidOperationException">They lack what a knowledge base must have.</exception>
    internal static KnowledgeBase Read(IReadOnlyDictionary<string, FactFields> files)
    {
        var problems = new List<Problem>();
        var texts = files.ToDictionary(file => file.Key, file => Anew(file.Key, file.Value, Header(file.Key)));
        return KnowledgeReader.Read(new ContentFiles(texts), problems)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
    }

    private static string Rewrite(string path, string? text, FactFields after)
    {
        if (text is null)
        {
            return Anew(path, after, Header(path));
        }

        if (KnowledgeReader.Facts(path, text) is not { } before)
        {
            return Anew(path, after, Comments(text));
        }

        if (before.Equals(after))
        {
            return text;
        }

        return YamlPatch.Apply(text, before, after) is { } patched && after.Equals(KnowledgeReader.Facts(path, patched))
            ? patched
            : Anew(path, after, Comments(text));
    }

    private static string Anew(string path, FactFields facts, IEnumerable<string> header) =>
        string.Join('\n', [.. header.DefaultIfEmpty(Header(path)[0]), "", .. YamlLines.Of(facts, indent: 0), ""]);

    private static string[] Header(string path) =>
        [$"# yaml-language-server: $schema=../schemas/{Path.GetFileNameWithoutExtension(path)}.schema.json"];

    /// <summary>The comment that a file begins with.</summary>
    private static IEnumerable<string> Comments(string text) =>
        text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).TakeWhile(line => line.StartsWith('#'));
}
