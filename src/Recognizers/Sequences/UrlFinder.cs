namespace Recognizers.Sequences;

/// <summary>Finds web addresses: with a scheme, with <c>www.</c>, or a bare host under a known top-level domain.</summary>
internal static class UrlFinder
{
    private const int MaxLength = 2048;
    private static readonly string[] _schemes = ["https://", "http://", "ftp://"];

    public static IEnumerable<ModelResult> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var (next, end) = At(text, i);
            if (end > i)
                yield return ModelResult.Of(text, i, end, "url", ("value", text[i..end]));
            i = next;
        }
    }

    private static (int Next, int End) At(string text, int i)
    {
        if (!char.IsAsciiLetterOrDigit(text[i]))
            return (i + 1, -1);
        foreach (var scheme in _schemes)
        {
            if (string.Compare(text, i, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var hostStart = i + scheme.Length;
                var hostEnd = HostEnd(text, hostStart);
                var end = IsHost(text.AsSpan(hostStart, hostEnd - hostStart), needsKnownDomain: false) ? PathEnd(text, hostEnd, i) : -1;
                return (Math.Max(hostEnd, end), end);
            }
        }

        var bareEnd = HostEnd(text, i);
        // The part of an address behind "@" is no web address, nor is a host that something else runs into.
        var isFree = (i == 0 || text[i - 1] is not ('@' or '.' or '-' or '_' or '/')) && (bareEnd >= text.Length || text[bareEnd] is not ('@' or '_'));
        var isUrl = isFree && IsHost(text.AsSpan(i, bareEnd - i), needsKnownDomain: true);
        var urlEnd = isUrl ? PathEnd(text, bareEnd, i) : -1;
        return (Math.Max(bareEnd, Math.Max(urlEnd, i + 1)), urlEnd);
    }

    private static int HostEnd(string text, int start)
    {
        var end = Scan.While(text, start, Scan.IsHostCharacter);
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        return end;
    }

    private static bool IsHost(ReadOnlySpan<char> host, bool needsKnownDomain)
    {
        if (host.Length is 0 or > 253 || host.IndexOf("..") >= 0 || !char.IsAsciiLetterOrDigit(host[0]))
            return false;
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return !needsKnownDomain;
        var lastDot = host.LastIndexOf('.');
        if (lastDot <= 0 || host.Length - lastDot < 3)
            return false;
        var domain = host[(lastDot + 1)..];
        if (!needsKnownDomain || host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return !domain.ContainsAnyExceptInRange('A', 'z') || (!needsKnownDomain && System.Net.IPAddress.TryParse(host, out _));
        return TopLevelDomains.Contains(domain);
    }

    /// <summary>Port, path, query and fragment; without the full stop or bracket that ends the sentence.</summary>
    private static int PathEnd(string text, int hostEnd, int start)
    {
        if (hostEnd >= text.Length || text[hostEnd] is not (':' or '/' or '?' or '#'))
            return hostEnd;
        var end = hostEnd;
        while (end < text.Length && end - start < MaxLength && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\'' or '`' or '|'))
            end++;
        while (end > hostEnd && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}')
            end--;
        return end;
    }
}
