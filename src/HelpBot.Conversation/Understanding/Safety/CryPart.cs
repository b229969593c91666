namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Which part of a message is read by itself.</summary>
internal enum CryPart
{
    /// <summary>A clause, or some that come one after the other.</summary>
    Clause,

    /// <summary>Clauses behind a word that turns to something else.</summary>
    AfterTurn,

    /// <summary>Clauses around a sign of danger or despair.</summary>
    AroundSign,
}
