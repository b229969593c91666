using System.Net;
using System.Net.Sockets;

namespace Recognizers.Sequences;

/// <summary>Finds IP addresses of both versions.</summary>
internal static class IpAddressFinder
{
    private const int MaxLength = 45;
    private const int MinV6Length = 3;

    public static IEnumerable<ModelResult> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Belongs(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            i = Scan.While(text, start, Belongs);
            if (Scan.IsAlphanumeric(text, start - 1) || Scan.IsAlphanumeric(text, i))
                continue;
            var end = start + text.AsSpan(start, i - start).TrimEnd('.').Length;
            if (end - start > MaxLength)
                continue;
            if (Version4(text[start..end]) is { } plain)
                yield return ModelResult.Of(text, start, end, "ip", ("value", plain), ("type", "ipv4"));
            else if (IsVersion6(text[start..end]))
                yield return ModelResult.Of(text, start, end, "ip", ("value", text[start..end]), ("type", "ipv6"));
        }
    }

    private static bool Belongs(char c) => char.IsAsciiHexDigit(c) || c is ':' or '.';

    /// <summary>The address without leading zeros; null when it is none.</summary>
    private static string? Version4(string run)
    {
        var parts = run.Split('.');
        if (parts.Length != 4)
            return null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 3 || !byte.TryParse(parts[i], System.Globalization.NumberStyles.None, null, out var value))
                return null;
            parts[i] = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return string.Join('.', parts);
    }

    private static bool IsVersion6(string run) =>
        run.Length >= MinV6Length && run.Count(c => c == ':') >= 2
        && IPAddress.TryParse(run, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
}
