namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>Port: keeps what was learnt, so that the same is not learnt again at the next start. It never fails: what it cannot keep, or
/// finds to be no good, is learnt anew. Thread-safe.</summary>
public interface IModelShelf
{
    /// <summary>What was kept under a key; null when there is nothing, or nothing of use.</summary>
    /// <param name="key">What is wanted.</param>
    /// <param name="read">Reads it from a stream that can be rewound; throws <see cref="InvalidDataException"/> for what is damaged, or another's.</param>
    T? Take<T>(ModelKey key, Func<Stream, T> read)
        where T : class;

    /// <summary>Keeps something, in the background.</summary>
    /// <param name="key">Under what.</param>
    /// <param name="write">Writes it.</param>
    void Put(ModelKey key, Action<Stream> write);
}
