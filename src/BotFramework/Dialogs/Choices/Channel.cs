using BotFramework.Connector;
using BotFramework.Turns;

namespace BotFramework.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    /// <summary>Can that many quick replies be shown?</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    /// <param name="conversationType">Kind of conversation, on channels that have several.</param>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100, string? conversationType = null)
        => channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 10,
            Channels.Line => buttonCnt <= 13,
            Channels.Kik => buttonCnt <= 20,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
                or Channels.Webchat => buttonCnt <= 100,
            Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Can a card with that many buttons be shown?</summary>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
            or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Do older messages stay in sight?</summary>
    public static bool HasMessageFeed(string? channelId) => channelId != Channels.Cortana;

    /// <summary>How long the title of a button can be.</summary>
    public static int MaxActionTitleLength(string? channelId) => 20;

    /// <summary>The channel of a turn; empty when it has none.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
