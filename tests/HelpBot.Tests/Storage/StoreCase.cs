using HelpBot.Storage;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Tests.Storage;

/// <summary>A SQLite store over a folder; making another over the same folder is a restart.</summary>
public sealed class StoreCase : IAsyncDisposable
{
    private readonly SqliteTurnWriter _writer;

    private StoreCase(SqliteDatabase database, long memory)
    {
        Database = database;
        var recent = new RecentConversations(memory);
        _writer = new SqliteTurnWriter(database, recent, TimeProvider.System, NullLogger<SqliteTurnWriter>.Instance);
        Sqlite = new SqliteConversationStore(database, _writer, recent, TimeProvider.System, NullLogger<SqliteConversationStore>.Instance);
    }

    public SqliteDatabase Database { get; }

    public SqliteConversationStore Sqlite { get; }

    public IConversationStore Store => Sqlite;

    public static async Task<StoreCase> OpenAsync(TemporaryFolder folder, long memory = 1 << 20)
    {
        var store = new StoreCase(new SqliteDatabase(folder.Path), memory);
        await store.UpdateAsync();
        return store;
    }

    public static StoreCase Reopen(string directory) => new(new SqliteDatabase(directory), 1 << 20);

    /// <summary>A store whose database cannot be opened until <see cref="UpdateAsync"/>.</summary>
    public static StoreCase Away(string directory)
    {
        var store = new StoreCase(new SqliteDatabase(directory), 1 << 20);
        Directory.Delete(directory);
        return store;
    }

    public async Task UpdateAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database.Path)!);
        await new SqliteUpdate(Database, new ContextFactory(Database), TimeProvider.System, NullLogger<SqliteUpdate>.Instance).UpdateAsync(CancellationToken.None);
    }

    public IDbContextFactory<HelpBotContext> Contexts => new ContextFactory(Database);

    public HelpBotContext Context() => Contexts.CreateDbContext();

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

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        Sqlite.Dispose();
    }

    private static byte[] Json(string text) => System.Text.Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\"}}");

    private sealed class ContextFactory(SqliteDatabase database) : IDbContextFactory<HelpBotContext>
    {
        public HelpBotContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<HelpBotContext>().UseSqlite(database.ConnectionString).Options);
    }
}
