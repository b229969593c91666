namespace Recognizers.Sequences;

/// <summary>Finds mentions and hashtags.</summary>
internal static class TagFinder
{
    public static IEnumerable<ModelResult> Mentions(string text) =>
        Find(text, '@', "mention").Where(result => EmailFinder.At(text, result.Start) is null);

    public static IEnumerable<ModelResult> Hashtags(string text) =>
        Find(text, '#', "hashtag").Where(result => result.Start == 0 || !(Scan.IsAlphanumeric(text, result.Start - 1) || text[result.Start - 1] is '/' or '#' or '&'));

    private static IEnumerable<ModelResult> Find(string text, char mark, string typeName)
    {
        for (var i = text.IndexOf(mark); i >= 0; i = text.IndexOf(mark, i + 1))
        {
            var end = Scan.While(text, i + 1, c => char.IsLetterOrDigit(c) || c == '_');
            if (end > i + 1)
                yield return ModelResult.Of(text, i, end, typeName, ("value", text[i..end]));
        }
    }
}
