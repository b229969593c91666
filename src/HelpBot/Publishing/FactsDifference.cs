using YamlDotNet.RepresentationModel;

namespace HelpBot.Publishing;

/// <summary>What differs between two sets of facts, item by item; layout and comments do not count. Both sets have been checked.</summary>
public static class FactsDifference
{
    /// <summary>Lines such as <c>contacts.yaml telephone changed</c>; empty when both say the same.</summary>
    public static IReadOnlyList<string> Between(IReadOnlyDictionary<string, string> stored, IReadOnlyDictionary<string, string> folder)
    {
        var lines = new List<string>();
        foreach (var path in stored.Keys.Union(folder.Keys).Order(StringComparer.Ordinal))
        {
            if (stored.GetValueOrDefault(path) == folder.GetValueOrDefault(path))
            {
                continue;
            }

            var before = Items(stored.GetValueOrDefault(path));
            var after = Items(folder.GetValueOrDefault(path));
            foreach (var id in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
            {
                var change = (before.GetValueOrDefault(id), after.GetValueOrDefault(id)) switch
                {
                    (null, _) => "added",
                    (_, null) => "removed",
                    var (old, now) => old.Equals(now) ? null : "changed",
                };
                if (change is not null)
                {
                    lines.Add($"{Path.GetFileName(path)} {id} {change}");
                }
            }
        }

        return lines;
    }

    private static Dictionary<string, YamlNode> Items(string? text)
    {
        var items = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        if (text is null || Root(text) is not { } root)
        {
            return items;
        }

        if (IdOf(root) is { } whole)
        {
            items[whole] = root;
            return items;
        }

        foreach (var item in root.Children.Values.OfType<YamlSequenceNode>().SelectMany(list => list.Children))
        {
            items[IdOf(item) ?? item.ToString()] = item;
        }

        return items;
    }

    private static YamlMappingNode? Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode as YamlMappingNode;
    }

    private static string? IdOf(YamlNode node) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("id"), out var id) ? id.ToString() : null;
}
