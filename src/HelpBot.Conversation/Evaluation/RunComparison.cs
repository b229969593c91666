namespace HelpBot.Conversation.Evaluation;

/// <summary>What changed from one evaluation to the next, turn by turn.</summary>
/// <param name="Better">Wrong before, right now.</param>
/// <param name="Worse">Right before, wrong now.</param>
/// <param name="StillWrong">Wrong both times, answered differently.</param>
/// <param name="Added">Keys that only the later run has.</param>
/// <param name="Removed">Keys that only the earlier run has.</param>
public sealed record RunComparison(
    IReadOnlyList<TurnChange> Better, IReadOnlyList<TurnChange> Worse, IReadOnlyList<TurnChange> StillWrong,
    IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    /// <summary>Turns that both runs have.</summary>
    public required int Common { get; init; }

    public static RunComparison Of(EvaluationRun before, EvaluationRun after)
    {
        var old = before.Turns.ToDictionary(turn => turn.Key, StringComparer.Ordinal);
        var changes = after.Turns.Where(turn => old.ContainsKey(turn.Key)).Select(turn => new TurnChange(old[turn.Key], turn)).ToList();
        var now = after.Turns.Select(turn => turn.Key).ToHashSet(StringComparer.Ordinal);
        return new RunComparison(
            [.. changes.Where(change => change is { Before.Right: false, After.Right: true })],
            [.. changes.Where(change => change is { Before.Right: true, After.Right: false })],
            [.. changes.Where(change => change is { Before.Right: false, After.Right: false, SameAnswer: false })],
            [.. after.Turns.Select(turn => turn.Key).Where(key => !old.ContainsKey(key))],
            [.. before.Turns.Select(turn => turn.Key).Where(key => !now.Contains(key))])
        {
            Common = changes.Count,
        };
    }
}

/// <summary>One turn, before and after.</summary>
public sealed record TurnChange(EvaluatedTurn Before, EvaluatedTurn After)
{
    /// <summary>True when topics and sources are the same.</summary>
    public bool SameAnswer => Before.Topics.SequenceEqual(After.Topics) && Before.Sources.SequenceEqual(After.Sources);
}
