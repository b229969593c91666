using Recognizers.Sequences;

namespace Recognizers;

/// <summary>Finds telephone numbers, addresses of the internet and other sequences. They are the same in every culture; an unknown one
/// is refused as the other recognisers refuse it.</summary>
public static class SequenceRecognizer
{
    /// <summary>Telephone numbers of any country; resolution: <c>value</c>, <c>score</c> (how much it looks like one).</summary>
    /// <exception cref="ArgumentException">The culture is neither English nor French and <paramref name="fallbackToDefaultCulture"/> is off.</exception>
    public static List<ModelResult> RecognizePhoneNumber(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, PhoneNumberFinder.Find);

    /// <summary>E-mail addresses; resolution: <c>value</c>.</summary>
    public static List<ModelResult> RecognizeEmail(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, EmailFinder.Find);

    /// <summary>Web addresses, with a scheme or by a known top-level domain; resolution: <c>value</c>.</summary>
    public static List<ModelResult> RecognizeURL(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, UrlFinder.Find);

    /// <summary>IP addresses; resolution: <c>value</c>, <c>type</c> (<c>ipv4</c> or <c>ipv6</c>).</summary>
    public static List<ModelResult> RecognizeIpAddress(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, IpAddressFinder.Find);

    /// <summary>Mentions such as <c>@someone</c>; resolution: <c>value</c>.</summary>
    public static List<ModelResult> RecognizeMention(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, TagFinder.Mentions);

    /// <summary>Hashtags such as <c>#something</c>; resolution: <c>value</c>.</summary>
    public static List<ModelResult> RecognizeHashtag(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, TagFinder.Hashtags);

    /// <summary>GUIDs, plain, bare, in braces or as URN; resolution: <c>value</c>, <c>score</c>.</summary>
    public static List<ModelResult> RecognizeGUID(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Find(query, culture, fallbackToDefaultCulture, GuidFinder.Find);

    private static List<ModelResult> Find(string query, string culture, bool fallback, Func<string, IEnumerable<ModelResult>> find)
    {
        ArgumentNullException.ThrowIfNull(query);
        Culture.IsFrench(culture, fallback);
        return [.. find(query)];
    }
}
