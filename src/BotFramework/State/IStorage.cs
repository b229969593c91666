namespace BotFramework.State;

/// <summary>Keeps objects by key. What it writes as JSON goes through <see cref="StateJson"/>, so that types come back.</summary>
public interface IStorage
{
    /// <summary>Reads what there is; a key without an object is missing from the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects. Those that are an <see cref="IStoreItem"/> must still have the ETag they were read with.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects, if there are any.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
