using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Turns;

namespace BotFramework.State;

/// <summary>Named properties kept from turn to turn under a key that the turn gives. Written only when they changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">Key in the turn state under which it is held during a turn.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
        => string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(nameof(name)) : new Accessor<T>(this, name);

    /// <summary>Loads it, unless this turn already has.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => CachedBotState.Loaded(state!),
            JsonObject json => CachedBotState.Loaded(new StateDocument(StateJson.Serialize(json))),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes it, when it changed since it was loaded or when <paramref name="force"/> is set.</summary>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is { } cached && cached.TryTakeChanges(force, out var json))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State! };
            await cached.SaveAsync(json, () => _storage.WriteAsync(changes, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Forgets all properties; the next saving writes that.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes it from the storage too.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>What this turn holds; null before it is loaded.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>What this turn holds, as JSON; null before it is loaded.</summary>
    public JsonNode? Get(ITurnContext turnContext)
        => GetCachedState(turnContext)?.State is not { } state ? null
            : new JsonObject(state.Select(p => KeyValuePair.Create(
                p.Key, p.Value is null ? null : JsonSerializer.SerializeToNode(p.Value, p.Value.GetType(), StateJson.Options))));

    /// <summary>The key under which the turn's state is kept.</summary>
    /// <exception cref="InvalidOperationException">The activity does not say whose it is.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of the loaded state.</summary>
    /// <exception cref="KeyNotFoundException">There is none, and T cannot be null.</exception>
    protected Task<T?> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
        => TryGet<T>(turnContext, propertyName, out var value) ? Task.FromResult(value)
            : default(T) is null ? Task.FromResult<T?>(default)
            : throw new KeyNotFoundException(propertyName);

    /// <summary>Sets a property of the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Held(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>Takes a property away from the loaded state.</summary>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Held(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    private bool TryGet<T>(ITurnContext turnContext, string propertyName, out T? value)
    {
        var state = Held(turnContext, propertyName);
        if (state is StateDocument document)
        {
            return document.TryGet(propertyName, out value);
        }

        var found = state.TryGetValue(propertyName, out var held);
        value = StateJson.Convert<T>(held);
        if (held is not (null or T))
        {
            state[propertyName] = value;
        }

        return found;
    }

    private IDictionary<string, object?> Held(ITurnContext turnContext, string propertyName)
    {
        if (string.IsNullOrWhiteSpace(propertyName))
        {
            throw new ArgumentNullException(nameof(propertyName));
        }

        return GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException("The state has not been loaded in this turn.");
    }
}
