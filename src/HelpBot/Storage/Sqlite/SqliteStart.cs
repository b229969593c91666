namespace HelpBot.Storage.Sqlite;

/// <summary>Says that a service is on the data directory, and makes the database ready, even if it is found damaged.</summary>
public sealed class SqliteStart(SqliteDatabase database, SqliteRepair repair) : IStoreStart, IDisposable
{
    private FileStream? _use;

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            database.MakeFile();
            _use ??= FolderUse.TryShare(database.Directory)
                ?? throw new IOException($"{database.Directory} cannot be used: a restore is running there, or the folder cannot be written.");
            await repair.UpdateAsync(cancellationToken);
        }
        catch
        {
            // The writer looks at it again, and says how it is.
            database.Suspect();
            throw;
        }
    }

    public void Dispose() => _use?.Dispose();
}
