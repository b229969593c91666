using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A random source that gives the same on every machine.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>At least 0 and less than 1.</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public void Apply(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>64 random bits.</summary>
    public ulong Next() => WordHash.Mix(_state += 0x9E3779B97F4A7C15);
}
