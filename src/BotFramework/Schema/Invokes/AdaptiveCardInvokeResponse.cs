namespace BotFramework.Schema;

/// <summary>Answer to an action of a card.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string? Type { get; set; }

    public object? Value { get; set; }
}
