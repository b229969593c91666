namespace Recognizers.Sequences;

/// <summary>Finds e-mail addresses around each "@".</summary>
internal static class EmailFinder
{
    private const int MaxLocalLength = 64;
    private const int MaxHostLength = 253;

    public static IEnumerable<ModelResult> Find(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (At(text, at) is var (start, end))
                yield return ModelResult.Of(text, start, end, "email", ("value", text[start..end]));
        }
    }

    /// <summary>The address around the "@" at <paramref name="at"/>, end exclusive.</summary>
    public static (int Start, int End)? At(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start <= MaxLocalLength && IsLocal(text[start - 1]))
            start--;
        var local = text.AsSpan(start, at - start);
        if (local.Length is 0 or > MaxLocalLength || local[0] == '.' || local[^1] == '.' || local.IndexOf("..") >= 0)
            return null;
        var end = at + 1;
        while (end < text.Length && end - at <= MaxHostLength && Scan.IsHostCharacter(text[end]))
            end++;
        if (end < text.Length && text[end] is '_' or '@')
            return null;
        var host = text.AsSpan(at + 1, end - at - 1).TrimEnd(".-");
        return IsHost(host) ? (start, at + 1 + host.Length) : null;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var lastDot = host.LastIndexOf('.');
        return lastDot > 0 && host[0] is not ('.' or '-') && host.IndexOf("..") < 0
            && host.Length - lastDot - 1 >= 2 && !host[(lastDot + 1)..].ContainsAnyExceptInRange('A', 'z');
    }
}
