namespace HelpBot.Storage.Revisions;

/// <summary>A published knowledge base.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Note">Why it was published.</param>
/// <param name="Texts">The files of <c>dialogs/agency</c> by path relative to <c>dialogs/</c>.</param>
public sealed record Revision(int Number, string Author, DateTimeOffset At, string Note, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The revision that it followed; 0 for the first.</summary>
    public int Parent { get; init; } = Number - 1;

    /// <summary>Where it was published from.</summary>
    public string From { get; init; } = "";

    /// <summary>True when these texts are the same, letter by letter.</summary>
    public bool Says(IReadOnlyDictionary<string, string> texts) =>
        texts.Count == Texts.Count && texts.All(text => Texts.TryGetValue(text.Key, out var own) && own == text.Value);
}

/// <summary>A line of the history.</summary>
/// <param name="Parent">The revision that it followed; 0 for the first.</param>
/// <param name="From">Where it was published from.</param>
public sealed record RevisionEntry(int Number, int Parent, DateTimeOffset At, string Author, string From, string Note);
