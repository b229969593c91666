namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Words that name a known thing.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Thing">Hash of the thing, or of the things that share the name.</param>
/// <param name="Kind">Hash of its kind: what is learnt of one service holds for all.</param>
public readonly record struct NamedSpan(int First, int End, ulong Thing, ulong Kind);
