namespace BotFramework.Schema;

public partial class CardAction
{
    /// <summary>A quick reply that says its own title.</summary>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, input, value: input);

    public static implicit operator CardAction(string input) => FromString(input);
}
