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

    /// <summary>True when one of the replies was on a topic that is right, whatever else was wrong.</summary>
    public required bool TopicRight { get; init; }

    /// <summary>What was done about an emergency or a crisis that was one, or was not.</summary>
    public required Alarm Alarm { get; init; }

    /// <summary>The probability that decided, 0 to 1; null when no probability did: safety, personal data, a choice taken, a question back.</summary>
    public double? Certainty { get; init; }

    /// <summary>The topic that counts in the confusion table: the expected one when it is right, else that of the first reply.</summary>
    public string AnsweredTopic => TopicRight ? Asked.Expect.Topic
        : Replies.Count > 0 ? Replies[0].Provenance.Topic
        : Outcomes.Failed;
}

/// <summary>What the bot did about an emergency or a crisis, held against what was expected.</summary>
public enum Alarm
{
    /// <summary>None, and there was no reason for one.</summary>
    None,

    /// <summary>An emergency, and 9-1-1 at once and nothing else.</summary>
    Sure,

    /// <summary>An emergency, and the 9-1-1 line with a question back or another answer.</summary>
    Suspected,

    /// <summary>An emergency, answered by another topic that is right too.</summary>
    Otherwise,

    /// <summary>Someone needed help now and was not told so.</summary>
    Missed,

    /// <summary>Someone who needed no help was told to call for it, as if it were sure.</summary>
    False,

    /// <summary>Someone who needed no help was shown the 9-1-1 line before the answer or a question.</summary>
    FalseSuspected,
}
