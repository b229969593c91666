namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>One way a kind of number is written or said.</summary>
/// <param name="Kind">What it finds.</param>
/// <param name="Length">How many groups it takes from a given group of the utterance; 0 when it does not stand there.</param>
internal sealed record NumberMatcher(PersonalDataKind Kind, Func<Utterance, int, int> Length);
