using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Publishing.Models;
using HelpBot.Tests.Running;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Publishing.Models;

/// <summary>The real shelf on a folder, counting what is taken from it and put there.</summary>
internal sealed class CountedShelf : IAsyncDisposable
{
    private readonly ILoggerFactory _loggers;
    private readonly ModelShelf _shelf;

    /// <param name="folder">Where models lie.</param>
    /// <param name="spare">How many bytes of the disk must stay free.</param>
    public CountedShelf(string folder, long spare = 0)
    {
        _loggers = LoggerFactory.Create(builder => builder.AddProvider(Log));
        _shelf = new ModelShelf([folder], new ModelFolder(folder, spare: spare), _loggers.CreateLogger<ModelShelf>());
        Shelf = new Counting(_shelf);
    }

    public Counting Shelf { get; }

    public LogCollector Log { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _shelf.DisposeAsync();
        _loggers.Dispose();
    }

    internal sealed class Counting(IModelShelf inner) : IModelShelf
    {
        private int _taken;
        private int _put;

        public int Taken => _taken;

        public int Put => _put;

        T? IModelShelf.Take<T>(ModelKey key, Func<Stream, T> read)
            where T : class
        {
            var found = inner.Take(key, read);
            Interlocked.Add(ref _taken, found is null ? 0 : 1);
            return found;
        }

        void IModelShelf.Put(ModelKey key, Action<Stream> write)
        {
            Interlocked.Increment(ref _put);
            inner.Put(key, write);
        }
    }
}
