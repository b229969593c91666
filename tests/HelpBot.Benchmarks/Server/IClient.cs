namespace HelpBot.Benchmarks.Server;

/// <summary>Somebody who asks one question after another.</summary>
internal interface IClient : IDisposable
{
    /// <summary>Sends and waits for the whole answer.</summary>
    /// <param name="body">JSON of one activity.</param>
    /// <exception cref="InvalidOperationException">The answer is no 200 with replies; holds its text.</exception>
    Task AskAsync(ReadOnlyMemory<byte> body);
}
