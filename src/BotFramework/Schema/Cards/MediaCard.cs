namespace BotFramework.Schema;

/// <summary>What cards with sound or moving pictures have in common.</summary>
public class MediaCard
{
    public MediaCard()
    {
    }

    public MediaCard(
        string? title = null, string? subtitle = null, string? text = null, ThumbnailUrl? image = null,
        IList<MediaUrl>? media = null, IList<CardAction>? buttons = null, bool? shareable = null, bool? autoloop = null,
        bool? autostart = null, string? aspect = null, object? value = null, string? duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Text { get; set; }

    /// <summary>Shown until it plays.</summary>
    public ThumbnailUrl? Image { get; set; }

    /// <summary>The same in several forms; a client takes the first that it can play.</summary>
    public IList<MediaUrl>? Media { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    public bool? Shareable { get; set; }

    public bool? Autoloop { get; set; }

    public bool? Autostart { get; set; }

    /// <summary>"16:9" or "4:3".</summary>
    public string? Aspect { get; set; }

    /// <summary>How long it plays, as an ISO 8601 duration.</summary>
    public string? Duration { get; set; }

    /// <summary>Anything for the bot, which comes back with events of the card.</summary>
    public object? Value { get; set; }
}
