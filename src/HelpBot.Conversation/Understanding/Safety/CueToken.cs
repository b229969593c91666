namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>One word as safety sees it: lower case, accents and apostrophes gone, drawn-out letters shortened.</summary>
/// <param name="Word"><c>jai</c> for "J'ai", <c>help</c> for "heeelp".</param>
/// <param name="Bare">The word after an elided article or pronoun (<c>ai</c> for "j'ai"); null when nothing was elided.</param>
/// <param name="EndsQuestion">True when a question mark follows.</param>
/// <param name="EndsSentence">True when a full stop, question mark, line end or the like follows.</param>
/// <param name="EndsClause">True when a comma, a dash or the like follows, or the sentence ends.</param>
internal readonly record struct CueToken(string Word, string? Bare, bool EndsSentence, bool EndsQuestion = false, bool EndsClause = false);
