namespace HelpBot.Storage;

/// <summary>Port: brings the database's tables up to date, once at start.</summary>
public interface IDatabaseUpdate
{
    Task UpdateAsync(CancellationToken cancellationToken);
}
