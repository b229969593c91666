namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Words that name a known thing, or words of a known meaning.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Thing">Hash of the thing, or of the things that share the name; for a meaning, its hash.</param>
/// <param name="Kind">Hash of its kind: what is learnt of one service holds for all. 0 for a meaning.</param>
public readonly record struct NamedSpan(int First, int End, ulong Thing, ulong Kind)
{
    /// <summary>True for words of a known meaning ("hacked", "piraté") that name no thing.</summary>
    public bool IsMeaning => Kind == 0;
}
