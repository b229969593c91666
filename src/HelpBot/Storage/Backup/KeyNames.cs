using HelpBot.Storage.Postgres;

namespace HelpBot.Storage.Backup;

/// <summary>A key has two names: that of its file in the data directory, and that of its row in table <c>Keys</c>.</summary>
internal static class KeyNames
{
    private const string KeyFile = ".key";
    private const string XmlFile = ".xml";
    private const string XmlFolder = "keys/";

    /// <summary><c>direct-line.key</c> is <c>direct-line</c>, <c>keys/key-1.xml</c> is <c>data-protection/key-1</c>.</summary>
    public static string RowOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return file.EndsWith(XmlFile, StringComparison.Ordinal) ? PostgresXmlRepository.Prefix + name : name;
    }

    /// <summary>The other way round.</summary>
    public static string FileOf(string row) => row.StartsWith(PostgresXmlRepository.Prefix, StringComparison.Ordinal)
        ? $"{XmlFolder}{row[PostgresXmlRepository.Prefix.Length..]}{XmlFile}"
        : row + KeyFile;
}
