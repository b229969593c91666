namespace Recognizers.Sequences;

/// <summary>Small questions about characters that the finders share.</summary>
internal static class Scan
{
    public static bool IsAlphanumeric(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    public static bool IsHostCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';

    /// <summary>Offset behind the run of characters that satisfy <paramref name="belongs"/>.</summary>
    public static int While(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
            start++;
        return start;
    }
}
