namespace HelpBot.Conversation.Understanding;

/// <summary>Why a message was read as it was, for authors and tests. Holds none of the message's text.</summary>
/// <param name="Scores">Of the stretch that decided.</param>
/// <param name="Cues">Names of the cue lists found in it, such as <c>sign_fire</c> or <c>past_told</c>.</param>
public sealed record SafetyExplanation(SafetyReading Reading, SafetyScores Scores, IReadOnlyList<string> Cues);
