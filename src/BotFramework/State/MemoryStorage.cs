using System.Globalization;

namespace BotFramework.State;

/// <summary>
/// Storage in this process's memory. It keeps JSON and not the objects, so what would not survive a database does not survive
/// here either.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Item> _items = new(StringComparer.Ordinal);
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            Item item;
            lock (_gate)
            {
                if (!_items.TryGetValue(key, out item))
                {
                    continue;
                }
            }

            if (StateJson.Deserialize(item.Json) is { } value)
            {
                (value as IStoreItem)?.ETag = item.ETag;
                found[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="Exception">Someone else wrote an item since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = changes.Select(change => (change.Key, change.Value, Json: StateJson.Serialize(change.Value))).ToList();
        lock (_gate)
        {
            foreach (var (key, value, _) in written)
            {
                CheckETag(key, value as IStoreItem);
            }

            foreach (var (key, _, json) in written)
            {
                _items[key] = new Item(json, (++_version).ToString(CultureInfo.InvariantCulture));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void CheckETag(string key, IStoreItem? item)
    {
        if (item is not null && item.ETag != "*" && _items.TryGetValue(key, out var current) && item.ETag != current.ETag)
        {
            throw new Exception($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current.ETag}");
        }
    }

    private readonly record struct Item(byte[] Json, string ETag);
}
