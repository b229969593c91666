using HelpBot.Conversation;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Turns;

/// <summary>The real pipeline, kept in memory, around a bot that the test gives.</summary>
public sealed class TestTurns : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="bot">Answers in place of the real bot.</param>
    /// <param name="time">The clock.</param>
    /// <param name="store">Where conversations are kept; two pipelines with one store are two nodes.</param>
    /// <param name="settings">Settings of section <c>HelpBot</c>.</param>
    public TestTurns(
        Func<ITurnContext, CancellationToken, Task>? bot = null, TimeProvider? time = null, IConversationStore? store = null,
        params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"HelpBot:{setting.Key}", (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(time ?? TimeProvider.System)
            .AddHelpBotOptions(configuration)
            .AddSingleton(store ?? new MemoryConversationStore())
            .AddTurns();
        if (bot is not null)
        {
            services.AddSingleton<IBot>(new DelegateBot(bot));
        }

        _services = services.BuildServiceProvider();
        _services.GetRequiredService<KitSource>().Swap(Kits.Sample);
        Runner = ActivatorUtilities.CreateInstance<TurnRunner>(_services, TurnRunner.Terminal);
    }

    public ITurnRunner Runner { get; }

    public InProcessAdapter Adapter => _services.GetRequiredService<InProcessAdapter>();

    public ConversationState State => _services.GetRequiredService<ConversationState>();

    public Task<IReadOnlyList<Activity>> AskAsync(string conversation, string text, string? user = null) =>
        Runner.AskAsync(conversation, user ?? conversation, text, Language.English, CancellationToken.None);

    public async Task<KeptConversation> KeptAsync(string conversation) =>
        await _services.GetRequiredService<IConversationStore>().OpenAsync(new ConversationKey(TurnRunner.Terminal, conversation), CancellationToken.None);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
    }
}
