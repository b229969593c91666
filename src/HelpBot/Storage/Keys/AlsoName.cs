using System.Globalization;
using System.Security.Cryptography;

namespace HelpBot.Storage.Keys;

/// <summary>Under what name a key is kept besides the one that counts: <c>direct-line~1795352400-1f0c…</c>, with the time when it was
/// added (Unix seconds) and with what tells it from others and tells nothing of it.</summary>
internal static class AlsoName
{
    private const char Mark = '~';
    private const int HashBytes = 8;

    public static string Prefix(string name) => $"{name}{Mark}";

    public static string Of(string name, byte[] key, DateTimeOffset at) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Prefix(name)}{at.ToUnixTimeSeconds()}-{Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, HashBytes))}");

    /// <summary>When it was added; null for a name that is none of ours.</summary>
    public static DateTimeOffset? AddedAt(string also)
    {
        var (from, to) = (also.IndexOf(Mark, StringComparison.Ordinal) + 1, also.LastIndexOf('-'));
        return from > 0 && to > from && long.TryParse(also.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : null;
    }

    /// <summary>True when a key of this name has been kept long enough, or its name is none of ours.</summary>
    public static bool IsOld(string also, DateTimeOffset since) => AddedAt(also) is not { } at || at < since;
}
