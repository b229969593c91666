using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>What stands in the path of a request.</summary>
internal static class RouteValues
{
    public const string Conversation = "conversationId";

    public static string ConversationId(HttpContext context) => (string)context.Request.RouteValues[Conversation]!;

    public static ConversationKey Key(string conversationId) => new(DirectLineIds.Channel, conversationId);
}
