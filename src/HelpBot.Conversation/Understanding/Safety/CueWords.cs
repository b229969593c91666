namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>The words that a step of a pattern takes, by their numbers: most often one, which needs no table.</summary>
internal sealed class CueWords
{
    private readonly int[] every;
    private readonly int first;

    // One bit for each number from the first on.
    private readonly ulong[] bits = [];

    public CueWords(IEnumerable<int> all)
    {
        every = [.. all.Distinct().Order()];
        first = every.Length > 0 ? every[0] : int.MaxValue;
        if (every.Length > 1)
        {
            bits = new ulong[((every[^1] - first) / 64) + 1];
            foreach (var word in every)
                bits[(word - first) / 64] |= 1UL << ((word - first) % 64);
        }
    }

    public CueWords(int one) => (every, first) = ([one], one);

    public IReadOnlyCollection<int> All => every;

    public bool Has(int word)
    {
        if (word == first)
            return true;
        var place = word - first;
        return place > 0 && place / 64 < bits.Length && (bits[place / 64] & (1UL << (place % 64))) != 0;
    }
}
