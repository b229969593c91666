using System.Globalization;

namespace BotFramework.Schema;

/// <summary>Where a conversation is, so that it can be continued later.</summary>
public partial class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(
        string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public ConversationReference(
        CultureInfo? locale, string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        Locale = locale?.Name;
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }

    public ChannelAccount? Bot { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ChannelId { get; set; }

    public string? Locale { get; set; }

    public string? ServiceUrl { get; set; }
}
