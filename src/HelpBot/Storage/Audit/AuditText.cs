using System.Text;

namespace HelpBot.Storage.Audit;

/// <summary>What goes into the chain comes out of any database byte for byte, and is never endless. Pure.</summary>
internal static class AuditText
{
    public const int Longest = 300;
    public const int LongestDetail = 32 * 1024;

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
