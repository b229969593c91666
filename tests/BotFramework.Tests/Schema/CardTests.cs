using System.Text;

namespace BotFramework.Tests.Schema;

/// <summary>Cards as attachments of a message.</summary>
public sealed class CardTests
{
    public static TheoryData<Attachment, string> Cards => new()
    {
        { new HeroCard(title: "t").ToAttachment(), """{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"t"}}""" },
        { new ThumbnailCard(title: "t").ToAttachment(), """{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"t"}}""" },
        {
            new ReceiptCard("t", [new Fact("k", "v")], [new ReceiptItem("i", price: "1")], total: "2").ToAttachment(),
            """{"contentType":"application/vnd.microsoft.card.receipt","content":{"title":"t","facts":[{"key":"k","value":"v"}],"items":[{"title":"i","price":"1"}],"total":"2"}}"""
        },
        {
            SigninCard.Create("t", "go", "https://example.org").ToAttachment(),
            """{"contentType":"application/vnd.microsoft.card.signin","content":{"text":"t","buttons":[{"type":"signin","title":"go","value":"https://example.org"}]}}"""
        },
        {
            new AudioCard("t", media: [new MediaUrl("u")], autostart: false).ToAttachment(),
            """{"contentType":"application/vnd.microsoft.card.audio","content":{"title":"t","media":[{"url":"u"}],"autostart":false}}"""
        },
        {
            new VideoCard("t", image: new ThumbnailUrl("u", "a"), aspect: "16:9").ToAttachment(),
            """{"contentType":"application/vnd.microsoft.card.video","content":{"title":"t","image":{"url":"u","alt":"a"},"aspect":"16:9"}}"""
        },
        {
            new AnimationCard("t", value: 5, duration: "PT3S").ToAttachment(),
            """{"contentType":"application/vnd.microsoft.card.animation","content":{"title":"t","duration":"PT3S","value":5}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Cards), DisableDiscoveryEnumeration = true)]
    public void A_card_goes_out_in_the_protocols_form(Attachment card, string json)
        => Assert.Equal(json, Encoding.UTF8.GetString(ActivityJson.Serialize(card)));
}
