namespace Recognizers.Sequences;

/// <summary>Finds GUIDs. The score says how surely it is one: 0.8 for 32 hex digits alone, 0.1 more for hyphens, 0.1 more for a wrapping.</summary>
internal static class GuidFinder
{
    private const int BareLength = 32;
    private const int HyphenatedLength = 36;
    private static readonly (string Before, string After)[] _wrappings = [("urn:uuid:", ""), ("%7b", "%7d"), ("{", "}"), ("", "")];

    public static IEnumerable<ModelResult> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (At(text, i) is var (end, tenths))
            {
                yield return ModelResult.Of(text, i, end, "guid", ("value", text[i..end]), ("score", tenths == 10 ? "1" : $"0.{tenths}"));
                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private static (int End, int Tenths)? At(string text, int i)
    {
        if (Scan.IsAlphanumeric(text, i - 1) || (i > 0 && text[i - 1] == '-'))
            return null;
        foreach (var (before, after) in _wrappings)
        {
            if (string.Compare(text, i, before, 0, before.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var start = i + before.Length;
            var length = Digits(text, start);
            var end = start + length;
            if (length == 0 || string.Compare(text, end, after, 0, after.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            end += after.Length;
            if (Scan.IsAlphanumeric(text, end) || (end < text.Length && text[end] == '-'))
                continue;
            return (end, 8 + (length == HyphenatedLength ? 1 : 0) + (before.Length > 0 ? 1 : 0));
        }

        return null;
    }

    /// <summary>32 or 36 when a GUID of that length stands there, else 0.</summary>
    private static int Digits(string text, int start)
    {
        foreach (var (length, format) in new[] { (HyphenatedLength, "D"), (BareLength, "N") })
        {
            if (start + length <= text.Length && Guid.TryParseExact(text.AsSpan(start, length), format, out _))
                return length;
        }

        return 0;
    }
}
