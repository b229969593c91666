namespace HelpBot.Storage;

/// <summary>Port: makes the store ready for a service; a command only needs <see cref="IDatabaseUpdate"/>.</summary>
public interface IStoreStart
{
    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    /// <exception cref="IOException">Its folder is away, or being restored.</exception>
    Task BeginAsync(CancellationToken cancellationToken);
}

/// <summary>Brings the tables up to date, no more.</summary>
public sealed class PlainStart(IDatabaseUpdate update) : IStoreStart
{
    public Task BeginAsync(CancellationToken cancellationToken) => update.UpdateAsync(cancellationToken);
}
