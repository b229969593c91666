namespace HelpBot.Conversation.Understanding.Lately;

/// <summary>Stands for a text and its circumstances without holding either; made by <see cref="TextKeyBuilder"/>. Good within one process only.</summary>
internal readonly record struct TextKey(UInt128 Hash);
