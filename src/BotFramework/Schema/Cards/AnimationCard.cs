namespace BotFramework.Schema;

/// <summary>A card with moving pictures without sound.</summary>
public class AnimationCard : MediaCard
{
    public const string ContentType = "application/vnd.microsoft.card.animation";

    public AnimationCard()
    {
    }

    public AnimationCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
        : base(title, subtitle, text, image, media, buttons, shareable, autoloop, autostart, aspect, value, duration)
    {
    }
}
