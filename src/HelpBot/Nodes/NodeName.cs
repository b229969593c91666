namespace HelpBot.Nodes;

/// <summary>By what a node knows its own news: new with every start.</summary>
public sealed record NodeName
{
    public string Text { get; } = Guid.NewGuid().ToString("N")[..12];
}
