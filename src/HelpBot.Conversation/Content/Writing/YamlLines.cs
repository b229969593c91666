using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Content.Writing;

/// <summary>Facts as lines of YAML, in the one layout that this program writes.</summary>
internal static class YamlLines
{
    private const int Step = 2;

    // Long items are set apart by an empty line, and many short names stand on one line.
    private static readonly string[] Close = [FactNames.Sources, FactNames.Updates];

    public static IEnumerable<string> Of(FactFields fields, int indent, string within = "") =>
        fields.Fields.SelectMany(field => Of(field, indent, within));

    /// <param name="field">What to write.</param>
    /// <param name="indent">Spaces before its name.</param>
    /// <param name="within">Name of the field that holds it.</param>
    public static IEnumerable<string> Of(FactField field, int indent, string within)
    {
        var name = $"{Pad(indent)}{field.Name}:";
        return field.Value switch
        {
            FactText text => [$"{name} {YamlScalar.Write(text.Value, inFlow: false)}"],
            FactTexts texts when within == FactNames.AskedAs =>
                [$"{name} [{string.Join(", ", texts.Values.Select(text => YamlScalar.Write(text, inFlow: true)))}]"],
            FactTexts texts => texts.Values.SelectMany(text => Item(new FactText(text), indent + Step)).Prepend(name),
            FactItems { Items.Count: 0 } => [$"{name} []"],
            FactItems items => Items(items, indent + Step, IsSpaced(field.Name)).Prepend(name),
            FactFields fields => Of(fields, indent + Step, field.Name).Prepend(name),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Value, "No such fact."),
        };
    }

    /// <summary>One element of a list, with its hyphen.</summary>
    public static IEnumerable<string> Item(FactNode item, int indent) => item switch
    {
        FactText text => [$"{Pad(indent)}- {YamlScalar.Write(text.Value, inFlow: false)}"],
        FactFields fields => Of(fields, indent + Step).Select((line, index) => index == 0 ? $"{Pad(indent)}- {line.TrimStart()}" : line),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No such element."),
    };

    /// <summary>True when an empty line stands between the items of this list.</summary>
    public static bool IsSpaced(string list) => !Close.Contains(list);

    private static IEnumerable<string> Items(FactItems items, int indent, bool spaced) =>
        items.Items.SelectMany((item, index) => spaced && index > 0 ? Item(item, indent).Prepend("") : Item(item, indent));

    private static string Pad(int indent) => new(' ', indent);
}
