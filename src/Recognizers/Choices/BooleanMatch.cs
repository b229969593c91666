namespace Recognizers.Choices;

/// <summary>A yes or no that was found but did not win.</summary>
/// <param name="Score">0 to 1: the larger its share of the words.</param>
public sealed record BooleanMatch(string Text, bool Value, double Score);
