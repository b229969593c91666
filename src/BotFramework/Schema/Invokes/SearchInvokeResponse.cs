namespace BotFramework.Schema;

/// <summary>Answer to a search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;
