namespace HelpBot.Storage.Keys;

/// <summary>Row of table <c>Keys</c>: a key that all nodes share.</summary>
public sealed class KeyRow
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}
