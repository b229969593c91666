using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Explaining;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
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

    /// <summary>Why the last message of a conversation was answered as it was; null when it never reached the bot. Asked once a turn.</summary>
    public Explanation? Explain(string conversation, IEnumerable<Provenance> replies) =>
        ((WatchedBot)_services.GetRequiredService<IBot>()).Take(conversation) is { } turn
            ? Explainer.Explain(turn) with { Replies = [.. replies] }
            : null;

    public IPersonalData PersonalData => _services.GetRequiredService<KitSource>().Current.PersonalData;

    public KnowledgeBase Knowledge => _services.GetRequiredService<KitSource>().Current.Knowledge;

    /// <exception cref="ContentException">The folder is not sound.</exception>
    public static async Task<FolderBot> CreateAsync(CancellationToken cancellationToken)
    {
        var builder = CommandSettings.Builder();
        var services = builder.Services
            .AddSingleton<IConversationStore, MemoryConversationStore>()
            .AddTurns()
            .AddSingleton<IBot>(provider => new WatchedBot(TurnServices.Bot(provider)))
            .Configure<HelpBotOptions>(options => options.Limits.MessagesPerMinute = MostMessages)
            .BuildServiceProvider();
        await using var shelf = PublishingServices.Shelf(services, isKept: false);
        var files = await DialogsFolder.ReadAsync(CommandSettings.DialogsDirectory(), cancellationToken);
        var reading = ContentReader.Read(files);
        var content = reading.Content ?? throw new ContentException(reading.Problems);
        services.GetRequiredService<KitSource>().Swap(KitFactory.Build(content, revision: 0, shelf: shelf));
        return new FolderBot(services);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
