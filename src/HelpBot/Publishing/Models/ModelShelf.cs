using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Publishing.Models;

/// <summary>Keeps what was learnt in files, one for each. Whatever becomes of a file, nobody waits for more than for learning anew.</summary>
/// <param name="places">Where to look, in this order.</param>
/// <param name="folder">Where to keep what is learnt; null to keep nothing.</param>
/// <param name="logger">Is told once of each file that is of no use.</param>
public sealed partial class ModelShelf(IReadOnlyList<string> places, ModelFolder? folder, ILogger<ModelShelf> logger) : IModelShelf, IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly Lock _sync = new();
    private Task _keeping = Task.CompletedTask;

    /// <inheritdoc/>
    public T? Take<T>(ModelKey key, Func<Stream, T> read)
        where T : class
    {
        foreach (var path in places.Select(place => Path.Combine(place, ModelFolder.NameOf(key))))
        {
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
                return read(file);
            }
            catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
            {
                // The next place.
            }
            catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                LogUseless(path, failure.Message.TrimEnd('.'));
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Put(ModelKey key, Action<Stream> write)
    {
        if (folder is not null)
        {
            lock (_sync)
            {
                _keeping = KeepAsync(_keeping, folder, key, write);
            }
        }
    }

    /// <summary>Waits until all is kept.</summary>
    public async ValueTask DisposeAsync()
    {
        Task keeping;
        lock (_sync)
        {
            keeping = _keeping;
        }

        await keeping;
    }

    /// <summary>One after the other: it is nobody's hurry.</summary>
    private async Task KeepAsync(Task before, ModelFolder into, ModelKey key, Action<Stream> write)
    {
        await before;
        try
        {
            await Task.Run(() => into.Keep(key, write));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogNotKept(into.Path, failure.Message.TrimEnd('.'));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is of no use and is passed over; what it should hold is learnt anew, which takes a second. {Reason}.")]
    private partial void LogUseless(string path, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was learnt cannot be kept in {Path}, so the next start takes a second longer. {Reason}.")]
    private partial void LogNotKept(string path, string reason);
}
