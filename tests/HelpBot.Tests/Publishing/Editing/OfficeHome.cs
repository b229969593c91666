using HelpBot.Publishing;
using HelpBot.Tests.Content;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing.Editing;

/// <summary>Where revisions are kept during a test: a folder, and a database of its own on PostgreSQL. The dialogs are the project's,
/// with few lines to replay unless asked otherwise.</summary>
public sealed class OfficeHome : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PostgresTestDatabase? _postgres;

    private OfficeHome(PostgresTestDatabase? postgres) => _postgres = postgres;

    public string Data => _folder.File("data");

    public string Dialogs => _folder.File("dialogs");

    public string Database => _postgres?.ConnectionString ?? "";

    public static async Task<OfficeHome> CreateAsync(Database on, bool allLines = false)
    {
        var home = new OfficeHome(on == Running.Postgres.Database.Postgres ? await PostgresTestDatabase.CreateAsync() : null);
        foreach (var (path, text) in SampleContent.Files().Texts)
        {
            await home.WriteAsync(path, path.EndsWith("_replay.yaml", StringComparison.Ordinal) && !allLines ? FewLines(path) : text);
        }

        return home;
    }

    public Task<Office> OpenAsync(KitBuilder? kits = null) => Office.OpenAsync(Data, Database, Dialogs, kits);

    public string File(string path) => Path.Combine(Dialogs, path);

    public async Task WriteAsync(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File(path))!);
        await System.IO.File.WriteAllTextAsync(File(path), text);
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static string FewLines(string path) => path.StartsWith("en", StringComparison.Ordinal)
        ? "emergency:\n  - a burglar is in my kitchen\ncrisis:\n  - I want to kill myself\ncontacts:\n  - what is your phone number\n  - can I talk to a real person\n"
        : "emergency:\n  - un voleur est dans ma cuisine\ncrisis:\n  - je veux me tuer\ncontacts:\n  - quel est votre numéro de téléphone\n";
}
