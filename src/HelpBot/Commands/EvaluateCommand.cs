namespace HelpBot.Commands;

/// <summary><c>evaluate</c>: how well are these questions answered?</summary>
internal static class EvaluateCommand
{
    public static Task<int> RunAsync(IReadOnlyList<string> files, CancellationToken cancellationToken) => Task.FromResult(files.Count);
}
