namespace HelpBot.Storage;

/// <summary>Port: brings the database's tables up to date, once at start.</summary>
public interface IDatabaseUpdate
{
    Task UpdateAsync(CancellationToken cancellationToken);

    /// <summary>Why the service may begin without its database and try again: for a server that is away. Null: it may not.</summary>
    /// <param name="failure">What <see cref="UpdateAsync"/>, or whoever used the database next, threw.</param>
    string? ReasonToWait(Exception failure) => null;

    /// <summary>True when the database is there and has none of our tables, though the service runs: it was dropped and made anew.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => Task.FromResult(false);
}
