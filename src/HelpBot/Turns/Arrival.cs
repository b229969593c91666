namespace HelpBot.Turns;

/// <summary>A turn as it arrived: what it is set back to before it runs anew, because another node was first.</summary>
public sealed class Arrival
{
    private readonly ITurnContext _turn;
    private readonly string? _id;
    private readonly string? _locale;
    private readonly string[] _known;

    public Arrival(ITurnContext turn)
    {
        _turn = turn;
        (_id, _locale) = (turn.Activity.Id, turn.Activity.Locale);
        _known = [.. turn.TurnState.Keys];
    }

    /// <summary>Takes back what running the turn did to its activity, and the state that it has loaded.</summary>
    public void Restore()
    {
        (_turn.Activity.Id, _turn.Activity.Locale) = (_id, _locale);
        foreach (var loaded in _turn.TurnState.Keys.Except(_known).ToList())
        {
            _turn.TurnState.Remove(loaded);
        }
    }
}
