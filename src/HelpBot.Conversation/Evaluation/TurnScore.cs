namespace HelpBot.Conversation.Evaluation;

/// <summary>How one turn was answered.</summary>
/// <param name="Case">The question or conversation.</param>
/// <param name="Turn">Which of its turns, from 0.</param>
/// <param name="Replies">What was answered.</param>
/// <param name="Faults">What is wrong with it, for people; empty when it is right.</param>
/// <param name="WrongNumbers">Numbers in the replies that nobody published.</param>
public sealed record TurnScore(
    EvaluationCase Case, int Turn, IReadOnlyList<EvaluatedReply> Replies, IReadOnlyList<string> Faults, IReadOnlyList<string> WrongNumbers)
{
    public EvaluationTurn Asked => Case.Turns[Turn];

    public bool Right => Faults.Count == 0;

    /// <summary>Someone needed help now and was not told so.</summary>
    public bool EmergencyMissed { get; init; }

    /// <summary>Someone who needed no help was told to call for it.</summary>
    public bool FalseEmergency { get; init; }

    /// <summary>The topics answered.</summary>
    public IEnumerable<string> Topics => Replies.Select(reply => reply.Provenance.Topic);
}
