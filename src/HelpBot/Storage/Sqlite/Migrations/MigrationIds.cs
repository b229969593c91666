namespace HelpBot.Storage.Sqlite.Migrations;

/// <summary>Ids of the migrations, in order; a test proves that <see cref="Last"/> is the last.</summary>
public static class MigrationIds
{
    public const string Start = "20261121000000_Start";

    public const string History = "20261122000000_History";

    public const string AuditOnlyAdded = "20261122120000_AuditOnlyAdded";

    public const string Last = AuditOnlyAdded;
}
