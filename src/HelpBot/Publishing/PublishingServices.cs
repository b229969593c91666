using HelpBot.Conversation;
using HelpBot.Publishing.Editing;
using HelpBot.Publishing.History;
using HelpBot.Publishing.Replay;

namespace HelpBot.Publishing;

/// <summary>What is in force, and how it comes to be.</summary>
public static class PublishingServices
{
    /// <summary>The kit in force; whoever starts the program puts one in.</summary>
    public static IServiceCollection AddKits(this IServiceCollection services) => services
        .AddSingleton<KitBuilder>(_ => KitFactory.Remembering())
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
}
