using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage;

/// <summary>A store over a database; making another over the same database is a restart, or another node.</summary>
public abstract class StoreUnderTest : IAsyncDisposable
{
    public abstract IConversationStore Store { get; }

    public abstract IRetention Retention { get; }

    /// <summary>The conversations that the store has in memory.</summary>
    public abstract RecentConversations Recent { get; }

    public abstract IDbContextFactory<HelpBotContext> Contexts { get; }

    public abstract IAuditLog Audit { get; }

    /// <summary>What the store tells its operator.</summary>
    public LogCollector Log { get; } = new();

    public HelpBotContext Context() => Contexts.CreateDbContext();

    public abstract Task UpdateAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>One turn: a message and its reply.</summary>
    public async Task TurnAsync(ConversationKey key, string text, byte[]? state = null)
    {
        var before = await Store.OpenAsync(key, CancellationToken.None);
        await Store.CommitAsync(before, Record(before, text, state), CancellationToken.None);
    }

    public static TurnRecord Record(KeptConversation before, string text, byte[]? state = null) => new()
    {
        Key = before.Key,
        FirstSequence = before.NextSequence,
        Activities =
        [
            new KeptActivity(before.NextSequence, before.NextSequence, $"in-{text}", Json(text)),
            new KeptActivity(before.NextSequence + 1, before.NextSequence, null, Json($"re: {text}")),
        ],
        State = state is null ? [] : [new StateWrite("state", state)],
        Inquiries = [new InquiryRecord(DateTimeOffset.UnixEpoch, before.Key.Channel, Conversation.Language.French, "help", "answered", "contact:telephone", text, 3)],
        Language = Conversation.Language.French,
        At = DateTimeOffset.UnixEpoch.AddDays(400),
    };

    protected ILogger<T> Logger<T>() => new Logger<T>(LoggerFactory.Create(logging => logging.AddProvider(Log)));

    private static byte[] Json(string text) => System.Text.Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\"}}");

    /// <summary>What was said, in order.</summary>
    public async Task<IEnumerable<string>> SaidAsync(ConversationKey key) => (await Store.OpenAsync(key, CancellationToken.None)).Tail.Select(Text);

    public static string Text(KeptActivity activity) =>
        System.Text.Json.JsonDocument.Parse(activity.Json).RootElement.GetProperty("text").GetString()!;
}
