namespace HelpBot.Turns;

/// <summary>The bot's state storage. It reads and writes the running turn's scope, so that state is kept in the same transaction
/// as the replies, or not at all.</summary>
public sealed class TurnStorage : IStorage
{
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var scope = Scope();
        IDictionary<string, object> found = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (scope.Read(key) is { } json && (scope.TakeLive(json) ?? StateJson.Deserialize(json)) is { } value)
            {
                found[key] = value;
            }
        }

        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var scope = Scope();
        foreach (var (key, value) in changes)
        {
            var json = StateJson.Serialize(value);
            scope.Write(key, json, StateJson.Renew(value, json));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var scope = Scope();
        foreach (var key in keys)
        {
            scope.Write(key, null);
        }

        return Task.CompletedTask;
    }

    private static TurnScope Scope() =>
        TurnScope.Current ?? throw new InvalidOperationException("State is read and written within a turn only.");
}
