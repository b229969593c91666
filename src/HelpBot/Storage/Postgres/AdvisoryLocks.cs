namespace HelpBot.Storage.Postgres;

/// <summary>Numbers of the locks that nodes take on the database, so that one of them does a job; no other program uses them.</summary>
internal static class AdvisoryLocks
{
    private const long Ours = 0x48656C70_00000000;

    /// <summary>Migrating.</summary>
    public const long Migration = Ours + 1;

    /// <summary>Deleting what is old.</summary>
    public const long Housekeeping = Ours + 2;

    /// <summary>Making the first shared key.</summary>
    public const long Keys = Ours + 3;
}
