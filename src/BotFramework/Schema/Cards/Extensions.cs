namespace BotFramework.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(HeroCard.ContentType, content: card);
    }

    public static Attachment ToAttachment(this ThumbnailCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(ThumbnailCard.ContentType, content: card);
    }
}
