using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Publishing.Editing;
using HelpBot.Publishing.History;
using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;
using HelpBot.Tests.Content;
using HelpBot.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Publishing.Editing;

/// <summary>A node that publishes, over a real store; several over one store are several nodes.</summary>
public sealed class Office : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Office(ServiceProvider services) => _services = services;

    public RevisionEditor Editor => _services.GetRequiredService<RevisionEditor>();

    public Publisher Publisher => _services.GetRequiredService<Publisher>();

    public RevisionHistory History => _services.GetRequiredService<RevisionHistory>();

    public IRevisionStore Store => _services.GetRequiredService<IRevisionStore>();

    public ConversationKit Kit => _services.GetRequiredService<KitSource>().Current;

    public KnowledgeBase Current => Kit.Knowledge;

    /// <param name="folder">Holds the data.</param>
    /// <param name="database">PostgreSQL connection string; empty: SQLite in the folder.</param>
    /// <param name="dialogs">Another dialogs folder than the project's.</param>
    /// <param name="kits">Another way to build kits than <see cref="QuickKits"/>.</param>
    public static async Task<Office> OpenAsync(string folder, string database = "", string? dialogs = null, KitBuilder? kits = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ProgramPlace.Home });
        builder.Configuration.AddInMemoryCollection(
        [
            new("HelpBot:DataDirectory", folder),
            new("HelpBot:Database", database),
            new("HelpBot:DialogsDirectory", dialogs ?? SampleContent.Directory),
        ]);
        builder.AddSettings();
        builder.Logging.ClearProviders();
        var services = builder.Services
            .AddSingleton(TimeProvider.System)
            .AddStorage(builder.Configuration)
            .AddKits()
            .AddPublishing()
            .AddSingleton(kits ?? QuickKits.Build)
            .BuildServiceProvider();
        var office = new Office(services);
        await office.Publisher.StartAsync(services.GetRequiredService<IDatabaseUpdate>().UpdateAsync(CancellationToken.None), CancellationToken.None);
        return office;
    }

    /// <summary>Publishes, and confirms whatever has to be.</summary>
    public async Task<Publication> PublishAsync(int parent, Func<KnowledgeBase, KnowledgeBase> change, string author, string note = "a note")
    {
        IReadOnlyList<string> confirmed = [];
        while (true)
        {
            var publication = await Editor.PublishAsync(parent, change, new Signature(author, "a test", note), confirmed, CancellationToken.None);
            if (publication.Status != PublicationStatus.Unconfirmed)
            {
                return publication;
            }

            confirmed = publication.ToConfirm;
        }
    }

    public async Task<IReadOnlyList<AuditRow>> AuditAsync()
    {
        var rows = new List<AuditRow>();
        await foreach (var row in _services.GetRequiredService<IAuditLog>().ReadAsync(CancellationToken.None))
        {
            rows.Add(row);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
