using HelpBot.Conversation.Knowledge.Facts;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace HelpBot.Conversation.Content.Writing;

/// <summary>Writes changed facts into the text that stated the old ones: lines of what did not change, and comments above them, stay
/// as an author left them. Best effort: where the layout is one that it does not handle it gives null, and whoever calls reads the
/// result again before using it.</summary>
internal sealed class YamlPatch(string[] lines)
{
    /// <summary>The text with other facts; null when it has to be written anew.</summary>
    public static string? Apply(string text, FactFields before, FactFields after)
    {
        var files = new ContentFiles(new Dictionary<string, string> { [""] = text });
        if (YamlText.Root(files, "") is not { Children.Count: > 0 } root)
        {
            return null;
        }

        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split(lineEnd);
        var first = Line(root.Children.First().Key);
        var end = new Trivia(lines).BodyEnd(first, lines.Length);
        return new YamlPatch(lines).Mapping(root, end, before, after) is { } patched
            ? string.Join(lineEnd, [.. lines[..first], .. patched, .. lines[end..]])
            : null;
    }

    private readonly Trivia _trivia = new(lines);

    /// <summary>The fields of a mapping from its first line to <paramref name="end"/>.</summary>
    private List<string>? Mapping(YamlMappingNode node, int end, FactFields before, FactFields after, string name = "")
    {
        var keys = node.Children.Keys.OfType<YamlScalarNode>().ToList();
        if (node.Style == MappingStyle.Flow || keys.Count != node.Children.Count || !Rises(keys.ConvertAll(key => Line(key))))
        {
            return null;
        }

        var segments = new List<(string Name, List<string> Lines)>();
        var lead = Line(keys[0]);
        foreach (var (key, index) in keys.Select((key, index) => (key, index)))
        {
            var start = Line(key);
            var bodyEnd = _trivia.BodyEnd(start, index + 1 < keys.Count ? Line(keys[index + 1]) : end);
            if (after[key.Value!] is { } now)
            {
                var field = new FactField(key.Value!, now);
                segments.Add((field.Name, [.. lines[lead..start], .. Field(key, node.Children[key], bodyEnd, before[field.Name], field, name)]));
            }
            else if (index == 0)
            {
                return null;
            }

            lead = bodyEnd;
        }

        Insert(segments, after, Column(keys[0]), name);
        return [.. segments.SelectMany(segment => segment.Lines)];
    }

    private IEnumerable<string> Field(YamlScalarNode key, YamlNode value, int end, FactNode? before, FactField field, string within)
    {
        var start = Line(key);
        if (field.Value.Equals(before))
        {
            return lines[start..end];
        }

        var inner = (value, before, field.Value) switch
        {
            (YamlMappingNode node, FactFields old, FactFields now) when Line(node) > start => Mapping(node, end, old, now, field.Name),
            (YamlSequenceNode node, FactItems old, FactItems now) => Sequence(node, end, old.Items, now.Items, YamlLines.IsSpaced(field.Name)),
            (YamlSequenceNode node, FactTexts old, FactTexts now) => Sequence(node, end, Elements(old), Elements(now), spaced: false),
            _ => null,
        };
        if (inner is not null)
        {
            var first = value is YamlMappingNode mapping ? Line(mapping.Children.First().Key) : Line(((YamlSequenceNode)value).Children[0]);
            return [.. lines[start..first], .. inner];
        }

        // Before the name may stand the hyphen of the item that it begins.
        var column = Column(key);
        return YamlLines.Of(field, column, within).Select((line, index) => index == 0 ? lines[start][..column] + line[column..] : line);
    }

    /// <summary>The elements of a list; one is known again by its id, or by being the same.</summary>
    private List<string>? Sequence(
        YamlSequenceNode node, int end, IReadOnlyList<FactNode> before, IReadOnlyList<FactNode> after, bool spaced)
    {
        var starts = node.Children.Select(Line).ToList();
        if (node.Style == SequenceStyle.Flow || starts.Count == 0 || starts.Count != before.Count || !Rises(starts)
            || starts.Any(start => !lines[start].TrimStart().StartsWith("- ", StringComparison.Ordinal)))
        {
            return null;
        }

        var indent = lines[starts[0]].IndexOf('-', StringComparison.Ordinal);
        var ends = starts.Select((start, index) => _trivia.BodyEnd(start, index + 1 < starts.Count ? starts[index + 1] : end)).ToList();
        var left = Enumerable.Range(0, before.Count).ToList();
        var result = new List<string>();
        foreach (var element in after)
        {
            var found = left.FindIndex(index => IsSame(before[index], element));
            var old = found < 0 ? -1 : left[found];
            if (found >= 0)
            {
                left.RemoveAt(found);
            }

            IEnumerable<string> above = old > 0 ? lines[ends[old - 1]..starts[old]] : spaced ? [""] : [];
            result.AddRange(result.Count == 0 ? above.SkipWhile(string.IsNullOrWhiteSpace) : above);
            result.AddRange(old < 0 ? YamlLines.Item(element, indent) : Element(node.Children[old], starts[old], ends[old], before[old], element, indent));
        }

        return result.Count == 0 ? null : result;
    }

    private IEnumerable<string> Element(YamlNode node, int start, int end, FactNode before, FactNode now, int indent) =>
        now.Equals(before)
            ? lines[start..end]
            : node is YamlMappingNode mapping && before is FactFields old && now is FactFields fields && Mapping(mapping, end, old, fields) is { } patched
                ? patched
                : YamlLines.Item(now, indent);

    /// <summary>New fields go after the one that they follow in the layout that this program writes.</summary>
    private static void Insert(List<(string Name, List<string> Lines)> segments, FactFields after, int column, string name)
    {
        for (var index = 0; index < after.Fields.Count; index++)
        {
            var field = after.Fields[index];
            if (segments.TrueForAll(segment => segment.Name != field.Name))
            {
                var previous = index == 0 ? -1 : segments.FindIndex(segment => segment.Name == after.Fields[index - 1].Name);
                segments.Insert(previous < 0 ? segments.Count : previous + 1, (field.Name, [.. YamlLines.Of(field, column, name)]));
            }
        }
    }

    private static bool IsSame(FactNode one, FactNode other) =>
        one is FactFields { Id: { } id } && other is FactFields fields ? id == fields.Id : one.Equals(other);

    private static List<FactNode> Elements(FactTexts texts) => [.. texts.Values.Select(text => new FactText(text))];

    private static bool Rises(List<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);

    private static int Line(YamlNode node) => (int)node.Start.Line - 1;

    private static int Column(YamlNode node) => (int)node.Start.Column - 1;
}
