namespace BotFramework.Schema;

/// <summary>The action of a card that was chosen.</summary>
public class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    public object? Data { get; set; }
}
