namespace BotFramework.Turns;

/// <summary>What is kept for the length of a turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>, IDisposable
{
    // What a turn usually holds, so that it need not grow.
    private const int UsualCount = 16;

    private bool _disposed;

    /// <summary>An empty collection.</summary>
    public TurnContextStateCollection()
        : base(UsualCount)
    {
    }

    /// <summary>The value under a name; default when there is none.</summary>
    public T? Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) && value is T found ? found : default;
    }

    /// <summary>The value of a type; default when there is none.</summary>
    public T? Get<T>() => Get<T>(KeyOf<T>());

    /// <summary>Adds a value under a name that is not taken.</summary>
    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    /// <summary>Adds the value of a type that has none yet.</summary>
    public void Add<T>(T value) => Add(KeyOf<T>(), value);

    /// <summary>Puts a value under a name; null takes it away.</summary>
    public void Set<T>(string key, T? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Puts the value of a type; null takes it away.</summary>
    public void Set<T>(T? value) => Set(KeyOf<T>(), value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what it holds, except what outlives the turn.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            foreach (var value in Values.OfType<IDisposable>().Where(v => v is not (Connector.IConnectorClient or BotAdapter)))
            {
                value.Dispose();
            }
        }
    }

    private static string KeyOf<T>() => typeof(T).FullName!;
}
