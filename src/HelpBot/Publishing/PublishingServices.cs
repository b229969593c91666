using HelpBot.Conversation;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Hosting;
using HelpBot.Publishing.Editing;
using HelpBot.Publishing.History;
using HelpBot.Publishing.Models;
using HelpBot.Publishing.Replay;
using Microsoft.Extensions.Options;

namespace HelpBot.Publishing;

/// <summary>What is in force, and how it comes to be.</summary>
public static class PublishingServices
{
    private const string Models = "models";

    /// <summary>The kit in force; whoever starts the program puts one in.</summary>
    public static IServiceCollection AddKits(this IServiceCollection services) => services
        .AddSingleton<IModelShelf>(provider => Shelf(provider, isKept: true))
        .AddSingleton<KitBuilder>(provider => KitFactory.Remembering(provider.GetRequiredService<IModelShelf>()))
        .AddSingleton<KitSource>()
        .AddSingleton<PublishedSignal>()
        .AddSingleton<IKitSource>(provider => provider.GetRequiredService<KitSource>());

    /// <summary>Publishing, history and rollback; needs a store and <see cref="AddKits"/>.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddSingleton<WordingSource>()
        .AddSingleton<FolderKit>()
        .AddSingleton<Publisher>()
        .AddSingleton<EmptyDatabase>()
        .AddSingleton<ReplayCheck>()
        .AddSingleton<RefusedAttempts>()
        .AddSingleton<RevisionEditor>()
        .AddSingleton<RevisionHistory>()
        .AddSingleton<RevisionFit>();

    /// <summary>What was learnt: in the data directory, and what came with the program.</summary>
    /// <param name="provider">Has the settings.</param>
    /// <param name="isKept">False to look only.</param>
    public static ModelShelf Shelf(IServiceProvider provider, bool isKept)
    {
        var options = provider.GetRequiredService<IOptions<HelpBotOptions>>().Value;
        var own = Path.Combine(ProgramPlace.DataDirectory(options), Models);
        return new ModelShelf(
            [Path.Combine(AppContext.BaseDirectory, Models), own],
            isKept ? new ModelFolder(own, isWithin: options.Database.Length == 0) : null,
            provider.GetRequiredService<ILogger<ModelShelf>>());
    }
}
