using HelpBot.Conversation;
using HelpBot.Conversation.Content;

namespace HelpBot.Tests.Content;

/// <summary>The project's own <c>dialogs/</c>, read once, and ways to change it for a test.</summary>
public static class SampleContent
{
    private static readonly Lazy<AgencyContent> LazyAgency = new(() =>
        ContentReader.Read(Files()) is { Content: { } content } reading
            ? content
            : throw new InvalidOperationException(string.Join('\n', ContentReader.Read(Files()).Problems)));

    public static AgencyContent Agency => LazyAgency.Value;

    public static string Directory { get; } = Find();

    /// <summary>The files as they are, one of them with a text replaced.</summary>
    public static ContentFiles With(string path, string text, string replacement)
    {
        var files = Files();
        Assert.Contains(text, files.Texts[path], StringComparison.Ordinal);
        return new ContentFiles(new Dictionary<string, string>(files.Texts)
        {
            [path] = files.Texts[path].Replace(text, replacement, StringComparison.Ordinal),
        });
    }

    public static ContentFiles Files() => new(System.IO.Directory
        .EnumerateFiles(Directory, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Directory, file).Replace('\\', '/'), File.ReadAllText));

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (System.IO.Directory.Exists(Path.Combine(folder, "dialogs", Language.English.Code())))
            {
                return Path.Combine(folder, "dialogs");
            }
        }

        throw new DirectoryNotFoundException("dialogs/ is not above the tests");
    }
}
