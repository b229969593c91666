using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Conversation.Knowledge;
using YamlDotNet.RepresentationModel;

namespace HelpBot.Conversation.Content;

/// <summary>Reads the fields of one YAML mapping, and notes what is missing, of the wrong kind or unknown, with its line.</summary>
internal sealed partial class FieldReader(string file, YamlMappingNode node, string path, List<Problem> problems)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    public string Required(string key) => Optional(key) ?? Missing(key, "");

    public string? Optional(string key) => Child(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } value } => value.Trim(),
        var other => Wrong<string?>(other, key, "a text is needed here", null),
    };

    public LocalizedText Text(string key) => TextOrNull(key) ?? Missing(key, new LocalizedText("", ""));

    public LocalizedText? TextOrNull(string key)
    {
        if (Mapping(key) is not { } texts)
        {
            return null;
        }

        var text = new LocalizedText(texts.Required("en"), texts.Required("fr"));
        texts.Done();
        return text;
    }

    public LocalizedList List(string key)
    {
        if (Mapping(key) is not { } lists)
        {
            return LocalizedList.Empty;
        }

        var list = new LocalizedList(lists.Strings("en"), lists.Strings("fr"));
        lists.Done();
        if ((list.En.Count == 0) != (list.Fr.Count == 0))
        {
            lists.Empty(list.En.Count == 0 ? "en" : "fr");
        }

        return list;
    }

    public IReadOnlyList<string> Strings(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Children.Select((item, index) => Scalar(item, $"{key}[{index}]"))],
        var other => Wrong<IReadOnlyList<string>>(other, key, "a list of texts is needed here", []),
    };

    public T Choice<T>(string key)
        where T : struct, Enum
    {
        var value = Optional(key);
        if (value is not null && Enum.TryParse<T>(value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var parsed)
            && !char.IsDigit(value[0]))
        {
            return parsed;
        }

        var allowed = string.Join(", ", Enum.GetNames<T>().Select(SnakeCase.Of));
        return Wrong(Child(key) ?? node, key, value is null ? $"this is missing; allowed: {allowed}" : $"'{value}' is not allowed; allowed: {allowed}", default(T));
    }

    /// <summary>A date with time and offset, ISO 8601; null when absent.</summary>
    public DateTimeOffset? Date(string key) => Optional(key) switch
    {
        null => null,
        { } value when DateWithOffset().IsMatch(value)
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        { } value => Wrong<DateTimeOffset?>(Child(key)!, key, $"'{value}' is not a time with offset, such as 2026-11-21T14:05:00-05:00", null),
    };

    /// <summary>The mappings of a list.</summary>
    public IReadOnlyList<FieldReader> Items(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode sequence => [.. sequence.Children.Select((item, index) => Item(item, $"{key}[{IdOf(item) ?? $"{index}"}]")).OfType<FieldReader>()],
        var other => Wrong<IReadOnlyList<FieldReader>>(other, key, "a list is needed here", []),
    };

    /// <summary>The items of a list that are plain texts or mappings, in order.</summary>
    public IReadOnlyList<(string? Text, FieldReader? Fields)> Mixed(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode sequence =>
            [.. sequence.Children.Select((item, index) => item is YamlScalarNode
                ? (Scalar(item, $"{key}[{index}]"), (FieldReader?)null)
                : ((string?)null, Item(item, $"{key}[{index}]")))],
        var other => Wrong<IReadOnlyList<(string?, FieldReader?)>>(other, key, "a list is needed here", []),
    };

    public FieldReader? Mapping(string key) => Child(key) switch
    {
        null => null,
        YamlMappingNode mapping => new FieldReader(file, mapping, At(key), problems),
        var other => Wrong<FieldReader?>(other, key, "a mapping is needed here", null),
    };

    /// <summary>The names in this mapping, in order.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Notes every field that nothing has read: a misspelt name must not pass silently.</summary>
    public void Done()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_read.Contains(name))
            {
                Wrong(key, name, $"no field of this name belongs here; allowed: {string.Join(", ", _read.Order(StringComparer.Ordinal))}", 0);
            }
        }
    }

    private YamlNode? Child(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) && child is not YamlScalarNode { Value: null or "" } ? child : null;
    }

    private string Scalar(YamlNode item, string key) =>
        item is YamlScalarNode { Value: { Length: > 0 } value }
            ? value.Trim()
            : Wrong(item, key, item is YamlMappingNode ? "a text is needed here; one that holds a colon needs \"quotation marks\" around it" : "a text is needed here", "");

    private FieldReader? Item(YamlNode item, string key) =>
        item is YamlMappingNode mapping ? new FieldReader(file, mapping, At(key), problems) : Wrong<FieldReader?>(item, key, "a mapping is needed here", null);

    private static string? IdOf(YamlNode item) =>
        item is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("id"), out var id) && id is YamlScalarNode { Value.Length: > 0 } name
            ? name.Value
            : null;

    /// <summary>Notes a list without items; one of the wrong kind was noted before.</summary>
    private void Empty(string key)
    {
        if (Child(key) is null or YamlSequenceNode)
        {
            // Who asks so in that language is understood less well, and told nothing wrong.
            Note(Child(key) ?? node, key, "this is missing: the other language has texts here", isFlaw: true);
        }
    }

    private T Missing<T>(string key, T fallback) => Child(key) is not null
        ? fallback
        : Wrong(node, key, Has(key) ? "this is empty" : "this is missing", fallback);

    private T Wrong<T>(YamlNode where, string key, string message, T fallback)
    {
        Note(where, key, message);
        return fallback;
    }

    private void Note(YamlNode where, string key, string message, bool isFlaw = false) =>
        problems.Add(new Problem(file, (int)where.Start.Line, At(key), message) { IsFlaw = isFlaw });

    // Without its offset a time would mean another moment on each machine.
    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})\z")]
    private static partial Regex DateWithOffset();

    private string At(string key) => path.Length == 0 ? key : $"{path}.{key}";
}
