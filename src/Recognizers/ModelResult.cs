namespace Recognizers;

/// <summary>One thing found in a text.</summary>
public class ModelResult
{
    /// <summary>The part of the text, as it was written.</summary>
    public string Text { get; set; } = "";

    /// <summary>Offset of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Offset of the last character (inclusive).</summary>
    public int End { get; set; }

    /// <summary>What it is: <c>number</c>, <c>ordinal</c>, <c>ordinal.relative</c>, <c>percentage</c>, <c>boolean</c>, <c>phonenumber</c>,
    /// <c>email</c>, <c>url</c>, <c>ip</c>, <c>mention</c>, <c>hashtag</c>, <c>guid</c>.</summary>
    public string TypeName { get; set; } = "";

    /// <summary>What it means; the keys depend on the type (<c>value</c> is always there).</summary>
    public SortedDictionary<string, object> Resolution { get; set; } = new(StringComparer.Ordinal);

    internal static ModelResult Of(string query, int start, int end, string typeName, params ReadOnlySpan<(string Key, object Value)> resolution)
    {
        var result = new ModelResult { Text = query[start..end], Start = start, End = end - 1, TypeName = typeName };
        foreach (var (key, value) in resolution)
            result.Resolution[key] = value;
        return result;
    }
}
