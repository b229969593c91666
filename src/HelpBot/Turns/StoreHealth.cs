namespace HelpBot.Turns;

/// <summary>How the store is.</summary>
/// <param name="Problem">Why it cannot be used, for an operator, without names of places; null when it can.</param>
/// <param name="Held">Turns that were answered and wait in memory for it.</param>
/// <param name="Lost">Turns that were answered and given up since the start, because too many waited.</param>
public sealed record StoreHealth(string? Problem, int Held = 0, long Lost = 0)
{
    public static StoreHealth Good { get; } = new(Problem: null);

    public bool IsSafe => Problem is null && Held == 0;
}
