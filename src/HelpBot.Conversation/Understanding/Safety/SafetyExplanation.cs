namespace HelpBot.Conversation.Understanding;

/// <summary>Why a message was read as it was, for authors, staff and tests.</summary>
/// <param name="Scores">Of the stretch that decided.</param>
/// <param name="Cues">Names of the cue lists found in it, such as <c>sign_fire</c> or <c>past_told</c>.</param>
/// <param name="Rule">What settled it.</param>
/// <param name="LoweredBy">Names of the cues that made it milder than the signs alone would; empty when nothing did.</param>
/// <param name="Found">Each cue with the words that it was found in. Words that stand in no cue list are an ellipsis, so that no name,
/// number or address is among them.</param>
public sealed record SafetyExplanation(
    SafetyReading Reading, SafetyScores Scores, IReadOnlyList<string> Cues, SafetyRule Rule, IReadOnlyList<string> LoweredBy, IReadOnlyList<FoundCue> Found);

/// <summary>A cue in a message.</summary>
/// <param name="Name">The list's name.</param>
/// <param name="Words">The words, such as <c>in my … kitchen</c>.</param>
public readonly record struct FoundCue(string Name, string Words);
