namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>What a line was taken for: indices of the topic and, within it, of the subject and the aspect.</summary>
internal readonly record struct Meaning(int Topic, int Subject, int Aspect);
