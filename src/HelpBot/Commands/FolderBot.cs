using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Turns;

namespace HelpBot.Commands;

/// <summary>The real pipeline over <c>dialogs/</c> as it stands in the folder, with everything kept in memory only.</summary>
internal sealed class FolderBot : IAsyncDisposable
{
    // The most that the setting allows.
    private const int MostMessages = 1_000_000;

    private readonly ServiceProvider _services;

    private FolderBot(ServiceProvider services)
    {
        _services = services;
        Turns = ActivatorUtilities.CreateInstance<TurnRunner>(_services, TurnRunner.Terminal);
    }

    public ITurnRunner Turns { get; }

    public KnowledgeBase Knowledge => _services.GetRequiredService<KitSource>().Current.Knowledge;

    /// <exception cref="ContentException">The folder is not sound.</exception>
    public static async Task<FolderBot> CreateAsync(CancellationToken cancellationToken)
    {
        var builder = CommandSettings.Builder();
        var services = builder.Services
            .AddSingleton<IConversationStore, MemoryConversationStore>()
            .AddTurns()
            .Configure<HelpBotOptions>(options => options.Limits.MessagesPerMinute = MostMessages)
            .BuildServiceProvider();
        var files = await DialogsFolder.ReadAsync(CommandSettings.DialogsDirectory(), cancellationToken);
        var reading = ContentReader.Read(files);
        var content = reading.Content ?? throw new ContentException(reading.Problems);
        services.GetRequiredService<KitSource>().Swap(KitFactory.Build(content, revision: 0));
        return new FolderBot(services);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
