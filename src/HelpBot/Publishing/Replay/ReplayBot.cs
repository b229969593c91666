using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Hosting;
using HelpBot.Storage;
using HelpBot.Turns;

namespace HelpBot.Publishing.Replay;

/// <summary>Asks a kit every line through the real turns and dialogs, each in a conversation of its own. Nothing is kept.</summary>
public sealed class ReplayBot(bool live)
{
    private const string Asker = "replay";

    // The most that the setting allows.
    private const int MostMessages = 1_000_000;

    public async Task<IReadOnlyDictionary<ReplayLine, ReplayAnswer>> AskAsync(
        ConversationKit kit, IReadOnlyList<ReplayLine> lines, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .Configure<HelpBotOptions>(options =>
            {
                options.Live = live;
                options.Limits.MessagesPerMinute = MostMessages;
            })
            .AddSingleton<IConversationStore, MemoryConversationStore>()
            .AddTurns()
            .BuildServiceProvider();
        services.GetRequiredService<KitSource>().Swap(kit);
        var turns = ActivatorUtilities.CreateInstance<TurnRunner>(services, TurnRunner.Terminal);
        var answers = new Dictionary<ReplayLine, ReplayAnswer>(lines.Count);
        foreach (var line in lines)
        {
            var conversation = $"{Asker}-{answers.Count}";
            answers[line] = ReplayAnswer.Of(await turns.AskAsync(conversation, conversation, line.Text, line.Language, cancellationToken));
        }

        return answers;
    }
}
