namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>A fact in the shape it has in <c>dialogs/agency</c>, whatever item it belongs to: what is written, compared and merged.
/// Two nodes are equal when they say the same, lists in the same order.</summary>
public abstract record FactNode;

/// <summary>One text, number, date or word.</summary>
public sealed record FactText(string Value) : FactNode;

/// <summary>A list of texts: phrases, names, lines of an address.</summary>
public sealed record FactTexts(IReadOnlyList<string> Values) : FactNode
{
    public bool Equals(FactTexts? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    public override int GetHashCode() => Values.Count;
}

/// <summary>Fields by name, in the order in which they are written.</summary>
public sealed record FactFields(IReadOnlyList<FactField> Fields) : FactNode
{
    public static FactFields Empty { get; } = new([]);

    /// <summary>The item's id; null where items have none (updates of an incident).</summary>
    public string? Id => (this[FactNames.Id] as FactText)?.Value;

    public FactNode? this[string name] => Fields.FirstOrDefault(field => field.Name == name)?.Value;

    public bool Equals(FactFields? other) => other is not null && Fields.Count == other.Fields.Count
        && Fields.All(field => field.Value.Equals(other[field.Name]));

    public override int GetHashCode() => Fields.Count;
}

/// <summary>One named field.</summary>
public sealed record FactField(string Name, FactNode Value);

/// <summary>A list of items.</summary>
public sealed record FactItems(IReadOnlyList<FactFields> Items) : FactNode
{
    public static FactItems None { get; } = new([]);

    public bool Equals(FactItems? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;
}
