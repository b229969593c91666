namespace BotFramework.Schema;

/// <summary>A card that leads to a page where one signs in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string? text = null, IList<CardAction>? buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    public string? Text { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    /// <summary>A card with one button that opens <paramref name="url"/>.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url)
        => new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
