namespace HelpBot.Storage.Postgres.Migrations;

/// <summary>Ids of the migrations, in order; a test proves that <see cref="Last"/> is the last. A migration that runs by itself only
/// adds: nodes of the version before go on working meanwhile.</summary>
public static class PostgresMigrationIds
{
    public const string First = "20261122000000_First";

    public const string AuditOnlyAdded = "20261122120000_AuditOnlyAdded";

    public const string News = "20261122130000_News";

    public const string NoSamples = "20261122140000_NoSamples";

    public const string Last = NoSamples;
}
