namespace HelpBot.Conversation.Understanding;

/// <summary>What the trained models say of a stretch; each is above 0 for yes.</summary>
/// <param name="Urgent">Someone may need help: emergency, maybe one, or crisis.</param>
/// <param name="Emergency">An emergency now.</param>
/// <param name="Crisis">A crisis.</param>
/// <param name="Despair">Of what needs help: despair (above 0) rather than danger.</param>
public readonly record struct SafetyScores(double Urgent, double Emergency, double Crisis, double Despair);
