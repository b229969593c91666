using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Storage;

/// <summary>SQLite publishes by plain SQL what EF Core reads, and nobody can tell.</summary>
public sealed class SqliteRevisionTests : IDisposable
{
    private static readonly Dictionary<string, string> Texts = new() { ["agency/agency.yaml"] = "name: {en: Police, fr: Police}" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_several_that_import_at_once_one_does_and_the_audit_goes_on_from_it()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        var reading = new EfRevisionStore(store.Contexts, new AuditChain(TimeProvider.System), TimeProvider.System);
        var revisions = Revisions(store, reading);

        var imported = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => revisions.PublishAsync(RevisionDraft.FirstImport(Texts), CancellationToken.None))));
        var next = await revisions.PublishAsync(RevisionDraft.FirstImport(Texts) with { Parent = 1, Author = "pat" }, CancellationToken.None);

        var first = Assert.Single(imported, revision => revision is not null)!;
        Assert.Equal((1, 2), (first.Number, next!.Number));
        var stored = (await reading.ReadAsync(1, CancellationToken.None))!;
        Assert.Equal((first.Author, first.From, first.At, first.Note, first.Parent), (stored.Author, stored.From, stored.At, stored.Note, stored.Parent));
        Assert.Equal(Texts, stored.Texts);
        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None));
        Assert.Null(proof.Problem);
        Assert.Equal([AuditActions.Begin, AuditActions.Import, AuditActions.Import], store.Context().Audit.OrderBy(row => row.Number).Select(row => row.Action));
    }

    [Fact]
    public async Task An_audit_that_is_there_already_is_gone_on_with()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        await store.Audit.AppendAsync(new AuditEntry("pat", "here", AuditActions.Repair, "damaged-1"), CancellationToken.None);

        Assert.NotNull(await Revisions(store).PublishAsync(RevisionDraft.FirstImport(Texts), CancellationToken.None));

        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None));
        Assert.Null(proof.Problem);
        Assert.Equal(3, proof.Count);
    }

    [Fact]
    public async Task Whoever_publishes_takes_the_right_to_write_for_a_few_rows_and_not_for_EF_Core_to_begin()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        var revisions = Revisions(store);
        for (var parent = 0; parent < 3; parent++)
        {
            Assert.NotNull(await revisions.PublishAsync(RevisionDraft.FirstImport(Texts) with { Parent = parent }, CancellationToken.None));
        }

        Assert.Null(await revisions.PublishAsync(RevisionDraft.FirstImport(Texts) with { Parent = 2 }, CancellationToken.None));
    }

    private static SqliteRevisionStore Revisions(StoreCase store, EfRevisionStore? reading = null) => new(
        store.Database, store.Audit, new Lazy<EfRevisionStore>(() => reading ?? throw new InvalidOperationException("Not for publishing.")), TimeProvider.System);
}
