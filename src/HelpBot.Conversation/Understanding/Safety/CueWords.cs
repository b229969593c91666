namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>The words that a step of a pattern takes, by their numbers: most often one, which needs no table.</summary>
internal sealed class CueWords
{
    private readonly int only = -1;
    private readonly HashSet<int>? several;

    public CueWords(HashSet<int> all) => (only, several) = all.Count == 1 ? (all.Single(), null) : (-1, all);

    public CueWords(int one) => only = one;

    public IReadOnlyCollection<int> All => several is null ? [only] : several;

    public bool Has(int word) => several is null ? word == only : several.Contains(word);
}
