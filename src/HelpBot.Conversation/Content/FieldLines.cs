using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace HelpBot.Conversation.Content;

/// <summary>Finds the line of a field that a check names, such as <c>services[email].summary.en</c>.</summary>
internal static class FieldLines
{
    /// <summary>The problem with the line of its field, or of the nearest thing around it that exists.</summary>
    public static Problem Located(Problem problem, ContentFiles files)
    {
        if (problem.Line > 0 || problem.Field.Length == 0 || YamlText.Root(files, problem.File) is not { } root)
        {
            return problem;
        }

        YamlNode node = root;
        foreach (var step in problem.Field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Child(node, step) is not { } child)
            {
                break;
            }

            node = child;
        }

        return problem with { Line = (int)node.Start.Line };
    }

    private static YamlNode? Child(YamlNode node, string step) => node switch
    {
        YamlMappingNode mapping => Field(mapping, step),
        YamlSequenceNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < list.Children.Count => list.Children[index],
        YamlSequenceNode list => list.Children.FirstOrDefault(item =>
            item is YamlMappingNode mapping && Field(mapping, "id") is YamlScalarNode id && id.Value == step),
        _ => null,
    };

    private static YamlNode? Field(YamlMappingNode mapping, string name) =>
        mapping.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;
}
