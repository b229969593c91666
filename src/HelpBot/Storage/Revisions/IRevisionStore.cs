namespace HelpBot.Storage.Revisions;

/// <summary>Port: reads the published knowledge bases; asked every second.</summary>
public interface IRevisionReader
{
    /// <summary>The newest revision; null before the first.</summary>
    Task<Revision?> LatestAsync(CancellationToken cancellationToken);

    /// <summary>Number of the newest revision; 0 before the first.</summary>
    Task<int> LatestNumberAsync(CancellationToken cancellationToken);
}

/// <summary>Port: publishes, and reads what was published. What is stored is never changed; a rollback publishes old texts again.</summary>
public interface IRevisionStore
{
    /// <summary>Publishes texts that have been checked as the next revision after the draft's parent, together with its entry in the
    /// audit: both or neither.</summary>
    /// <returns>The revision; null when another one was published on that parent first.</returns>
    Task<Revision?> PublishAsync(RevisionDraft draft, CancellationToken cancellationToken);

    /// <summary>One revision; null when there is none of this number.</summary>
    Task<Revision?> ReadAsync(int number, CancellationToken cancellationToken);

    /// <summary>Revisions without their texts, newest first.</summary>
    /// <param name="before">Only those with a smaller number.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<RevisionEntry>> ListAsync(int before, int most, CancellationToken cancellationToken);
}
