using System.Text;

namespace HelpBot.Storage.Audit;

/// <summary>What goes into the chain comes out of any database byte for byte, and is never endless. Pure.</summary>
internal static class AuditText
{
    public const int Longest = 300;
    public const int LongestDetail = 32 * 1024;

    // Letters of one list; two of them stay well below what an entry may hold, however JSON escapes them.
    private const int LongestList = 5_000;

    /// <summary>As many lines as an entry has room for.</summary>
    /// <param name="elsewhere">Where the others can be seen.</param>
    public static IReadOnlyList<string> Some(IReadOnlyList<string> lines, string elsewhere)
    {
        var letters = 0;
        var some = lines.TakeWhile(line => (letters += line.Length) <= LongestList).ToList();
        return some.Count < lines.Count ? [.. some, $"and {lines.Count - some.Count} more{elsewhere}"] : some;
    }

    /// <summary>Takes out what a database can't hold, or what reading a damaged byte could look like.</summary>
    public static string Clean(string text, int longest)
    {
        var clean = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > longest)
            {
                return clean.Append('…').ToString();
            }

            clean.Append(rune == Rune.ReplacementChar || Rune.IsControl(rune) ? "?" : rune.ToString());
        }

        return clean.ToString();
    }
}
