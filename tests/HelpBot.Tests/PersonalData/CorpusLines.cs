using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>The lines of the folder <c>Corpus</c>: one message each, <c>#</c> begins a comment, <c>\n</c> and <c>\u00A0</c> are read as such.</summary>
internal static partial class CorpusLines
{
    private static readonly string _folder = Path.Combine(
        Path.GetDirectoryName(SampleContent.Directory)!, "tests", "HelpBot.Tests", "PersonalData", "Corpus");

    public static IEnumerable<string> Of(string file) =>
        File.ReadLines(Path.Combine(_folder, file)).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(Read);

    private static string Read(string line) =>
        Character().Replace(line.Replace("\\n", "\n", StringComparison.Ordinal), match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Character();
}
