namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>One thing that one knowledge base says otherwise than another; <see cref="ToString"/> words it for people.</summary>
public sealed record FactChange
{
    /// <summary>What it concerns: a source id (<c>contact:tty</c>, <c>incident:cyber-incident/data-taken</c>), or <c>source:ID</c> for a document.</summary>
    public required string Item { get; init; }

    /// <summary>The field, with its language where it has one: <c>value</c>, <c>summary.fr</c>, <c>questions.en</c>; empty: the item as a whole.</summary>
    public required string Field { get; init; }

    /// <summary>The field as people call it: <c>number</c>, <c>summary (fr)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it was, or what was taken out of a list; null when it was absent.</summary>
    public string? Old { get; init; }

    /// <summary>What it is, or what was put into a list; null when it is absent.</summary>
    public string? New { get; init; }

    /// <summary>True for what people dial, write to or open, and for what decides which number is given. Never published without being confirmed.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The field without its language: what merges and conflicts go by.</summary>
    public string Fact => Field.Split('.')[0];

    /// <summary><c>contact fax-administration: number changed from 613-555-0100 to 613-555-0101</c>.</summary>
    public override string ToString()
    {
        var item = Label(Item);
        return (Old, New) switch
        {
            (null, null) => $"{item}: {(Name.Length == 0 ? "" : $"{Name}: ")}order changed",
            (null, _) when Field.Length == 0 => $"{item} added",
            (_, null) when Field.Length == 0 => $"{item} removed",
            (null, { } now) => $"{item}: {Name} added: {Quoted(now)}",
            ({ } old, null) => $"{item}: {Name} removed: {Quoted(old)}",
            ({ } old, { } now) => $"{item}: {Name} changed from {Quoted(old)} to {Quoted(now)}",
        };
    }

    /// <summary><c>contact:tty</c> as people read it: <c>contact tty</c>.</summary>
    public static string Label(string item) => item.Replace(':', ' ');

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
