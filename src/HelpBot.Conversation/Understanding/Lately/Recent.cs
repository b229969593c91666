using System.Diagnostics.CodeAnalysis;

namespace HelpBot.Conversation.Understanding.Lately;

/// <summary>What was lately made of texts: on a bad day many people ask the same, and a button always says the same. A fixed number of places; what comes later
/// takes the place of what was there. Holds no text, and must be given nothing that does. Thread-safe, without a lock.</summary>
/// <param name="places">How many; a power of two.</param>
internal sealed class Recent<T>(int places)
    where T : class
{
    private readonly Entry?[] _entries = new Entry?[places];

    public bool TryGet(TextKey? key, [NotNullWhen(true)] out T? value)
    {
        value = key is { } known && Volatile.Read(ref Place(known)) is { } entry && entry.Key == known ? entry.Value : null;
        return value is not null;
    }

    /// <summary>Keeps a value; without a key, nothing.</summary>
    public void Keep(TextKey? key, T value)
    {
        if (key is { } known)
        {
            Volatile.Write(ref Place(known), new Entry(known, value));
        }
    }

    private ref Entry? Place(TextKey key) => ref _entries[(int)(key.Hash & (uint)(_entries.Length - 1))];

    private sealed record Entry(TextKey Key, T Value);
}
