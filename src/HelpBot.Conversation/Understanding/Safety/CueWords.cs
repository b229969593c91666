namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>The words that a step of a pattern takes, by their numbers: most often one, which needs no table.</summary>
internal sealed class CueWords(HashSet<int> all)
{
    private readonly int only = all.Count == 1 ? all.Single() : -1;

    public IReadOnlyCollection<int> All => all;

    public bool Has(int word) => only >= 0 ? word == only : all.Contains(word);
}
