namespace BotFramework.Schema;

/// <summary>The token that comes with an action of a card.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;
