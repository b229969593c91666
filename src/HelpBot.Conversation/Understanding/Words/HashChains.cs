using System.Runtime.InteropServices;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Items by hash, often several to one hash, in two flat tables: a list for each would take three times the memory.</summary>
internal sealed class HashChains<T>
    where T : class
{
    private readonly Dictionary<ulong, int> _newest = [];
    private readonly List<(T Item, int Earlier)> _items = [];

    /// <summary>Adds an item, unless it is the last that was added to this hash.</summary>
    public void Add(ulong hash, T item)
    {
        ref var newest = ref CollectionsMarshal.GetValueRefOrAddDefault(_newest, hash, out var exists);
        if (exists && ReferenceEquals(_items[newest].Item, item))
        {
            return;
        }

        _items.Add((item, exists ? newest : -1));
        newest = _items.Count - 1;
    }

    /// <summary>Place of the hash's newest item, or -1.</summary>
    public int Newest(ulong hash) => _newest.TryGetValue(hash, out var place) ? place : -1;

    /// <summary>The item at a place, and the place of the one before it of the same hash, or -1.</summary>
    public (T Item, int Earlier) At(int place) => _items[place];

    /// <summary>Gives back the room that was kept for more.</summary>
    public void Close()
    {
        _newest.TrimExcess();
        _items.TrimExcess();
    }
}
