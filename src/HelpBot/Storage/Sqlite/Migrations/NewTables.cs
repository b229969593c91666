namespace HelpBot.Storage.Sqlite.Migrations;

/// <summary>All migrations as one script, for a file that has nothing yet: as EF Core writes it, and without EF Core, which takes half a
/// second to begin and keeps 20 MB. A test holds it to the migrations.</summary>
public static class NewTables
{
    private const string Resource = "HelpBot.Storage.Sqlite.Migrations.NewTables.sql";

    public static string Script()
    {
        using var stream = typeof(NewTables).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
