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

    public static Attachment ToAttachment(this SigninCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(SigninCard.ContentType, content: card);
    }

    public static Attachment ToAttachment(this ReceiptCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(ReceiptCard.ContentType, content: card);
    }

    public static Attachment ToAttachment(this AudioCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(AudioCard.ContentType, content: card);
    }

    public static Attachment ToAttachment(this VideoCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(VideoCard.ContentType, content: card);
    }

    public static Attachment ToAttachment(this AnimationCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new Attachment(AnimationCard.ContentType, content: card);
    }
}
