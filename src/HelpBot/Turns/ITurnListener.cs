namespace HelpBot.Turns;

/// <summary>Port: is told of every turn that was kept, in the order of its conversation.</summary>
public interface ITurnListener
{
    /// <summary>Must not block and not throw.</summary>
    void OnKept(TurnRecord turn);
}
