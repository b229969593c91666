using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Storage;

/// <summary>The first import on SQLite goes another way than all that is published after it, and nobody can tell.</summary>
public sealed class FirstRevisionTests : IDisposable
{
    private static readonly Dictionary<string, string> Texts = new() { ["agency/agency.yaml"] = "name: {en: Police, fr: Police}" };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_several_that_import_at_once_one_does_and_the_audit_goes_on_from_it()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        var chain = new AuditChain(TimeProvider.System);
        var others = new EfRevisionStore(store.Contexts, chain, TimeProvider.System);
        var revisions = new SqliteRevisionStore(store.Database, chain, new Lazy<EfRevisionStore>(others), TimeProvider.System);

        var imported = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => revisions.PublishAsync(RevisionDraft.FirstImport(Texts), CancellationToken.None))));
        var next = await revisions.PublishAsync(RevisionDraft.FirstImport(Texts) with { Parent = 1, Author = "pat" }, CancellationToken.None);

        var first = Assert.Single(imported, revision => revision is not null)!;
        Assert.Equal((1, 2), (first.Number, next!.Number));
        var stored = (await others.ReadAsync(1, CancellationToken.None))!;
        Assert.Equal((first.Author, first.From, first.At, first.Note, first.Parent), (stored.Author, stored.From, stored.At, stored.Note, stored.Parent));
        Assert.Equal(Texts, stored.Texts);
        var proof = await AuditProof.OfAsync(new EfAuditLog(store.Contexts, chain).ReadAsync(CancellationToken.None));
        Assert.Null(proof.Problem);
        Assert.Equal([AuditActions.Begin, AuditActions.Import, AuditActions.Import], store.Context().Audit.OrderBy(row => row.Number).Select(row => row.Action));
    }

    [Fact]
    public async Task An_audit_that_is_there_already_is_gone_on_with()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        var chain = new AuditChain(TimeProvider.System);
        var log = new EfAuditLog(store.Contexts, chain);
        await log.AppendAsync(new AuditEntry("pat", "here", AuditActions.Repair, "damaged-1"), CancellationToken.None);
        var revisions = new SqliteRevisionStore(
            store.Database, chain, new Lazy<EfRevisionStore>(() => throw new InvalidOperationException("Not for the first.")), TimeProvider.System);

        Assert.NotNull(await revisions.PublishAsync(RevisionDraft.FirstImport(Texts), CancellationToken.None));

        var proof = await AuditProof.OfAsync(log.ReadAsync(CancellationToken.None));
        Assert.Null(proof.Problem);
        Assert.Equal(3, proof.Count);
    }
}
