namespace HelpBot.Turns;

/// <summary>The objects that a conversation's state was last written from, so that its next turn on this node need not read them from
/// JSON. A turn takes them away and gives them back when it is kept, so what a turn that failed did to them is seen by nobody. All
/// values of one conversation share one. Thread-safe.</summary>
public sealed class LiveState
{
    private Held? _held;

    /// <summary>Puts in what the next turn may have.</summary>
    /// <param name="json">What was written; known again by being the same array.</param>
    /// <param name="value">What it was written from; nobody else may use it any more.</param>
    public void Give(byte[] json, object value) => Volatile.Write(ref _held, new Held(json, value));

    /// <summary>Takes out what was written as <paramref name="json"/>, whatever is done with it then; null when it is not here.</summary>
    public object? Take(byte[] json) => Interlocked.Exchange(ref _held, null) is { } held && ReferenceEquals(held.Json, json) ? held.Value : null;

    private sealed record Held(byte[] Json, object Value);
}
