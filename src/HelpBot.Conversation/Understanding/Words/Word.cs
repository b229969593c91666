namespace HelpBot.Conversation.Understanding.Words;

/// <summary>One normalised word: lower case, without accents.</summary>
/// <param name="Start">Where it starts in <see cref="WordBuffer.Chars"/>.</param>
/// <param name="Length">Its length there.</param>
/// <param name="SourceStart">Where it came from in the text.</param>
/// <param name="SourceEnd">Where it ended in the text, exclusive.</param>
/// <param name="Hash">Hash of the characters.</param>
public readonly record struct Word(int Start, int Length, int SourceStart, int SourceEnd, ulong Hash);
