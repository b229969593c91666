namespace HelpBot.Storage.Revisions;

/// <summary>Port: reads the published knowledge bases; asked every second.</summary>
public interface IRevisionReader
{
    /// <summary>The revision in force; null before the first.</summary>
    Task<Revision?> LatestAsync(CancellationToken cancellationToken);

    /// <summary>Number of the revision in force; 0 before the first.</summary>
    Task<int> LatestNumberAsync(CancellationToken cancellationToken);
}

/// <summary>Port: publishes. What is stored is never changed; a rollback publishes old texts again.</summary>
public interface IRevisionStore
{
    /// <summary>Publishes texts that have been checked, and gives them the next number.</summary>
    Task<Revision> PublishAsync(IReadOnlyDictionary<string, string> texts, string author, string note, CancellationToken cancellationToken);
}

/// <summary>A published knowledge base.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Note">Why it was published.</param>
/// <param name="Texts">The files of <c>dialogs/agency</c> by path relative to <c>dialogs/</c>.</param>
public sealed record Revision(int Number, string Author, DateTimeOffset At, string Note, IReadOnlyDictionary<string, string> Texts);
