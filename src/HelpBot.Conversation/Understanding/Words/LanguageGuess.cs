namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Which language a text is in.</summary>
/// <param name="Language">English or French; the conversation's language when the text itself says too little.</param>
/// <param name="Other">True when it is in neither.</param>
/// <param name="Lean">Evidence: above 0 for French, below 0 for English.</param>
public readonly record struct LanguageGuess(Language Language, bool Other, float Lean);
