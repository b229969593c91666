using System.Text;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>PostgreSQL's <c>text</c> takes every character but U+0000, and half characters are none.</summary>
internal static class StorableText
{
    /// <summary>The text, with U+FFFD in place of what cannot be stored.</summary>
    public static string Of(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Mend(text) : text;

    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return mended.ToString();
    }
}
