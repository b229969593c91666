namespace HelpBot.Benchmarks.Stores;

/// <summary>One way to read a conversation and to write a turn of it: two activities, dialog state, an inquiry.</summary>
internal interface ITurns : IAsyncDisposable
{
    /// <summary>Whoever calls leaves a conversation alone until its turn is written.</summary>
    Task TurnAsync(int conversation);
}
