using BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace BotFramework.AspNetCore;

/// <summary>What every activity of a channel says about itself, without which no turn could keep state or answer.</summary>
internal static class ActivityShape
{
    private const int LongestId = 1024;

    /// <exception cref="ActivityRefusedException">Something is missing.</exception>
    public static void Check(Activity activity)
    {
        Need(activity.ChannelId, "channelId");
        Need(activity.Conversation?.Id, "conversation.id");
        Need(activity.From?.Id, "from.id");
        if (activity.Id?.Length > LongestId || activity.Recipient?.Id?.Length > LongestId)
        {
            throw Refuse($"An id may have {LongestId} characters.");
        }

        if (activity.MembersAdded?.Contains(null!) == true || activity.MembersRemoved?.Contains(null!) == true)
        {
            throw Refuse("Each of membersAdded and membersRemoved must be an account.");
        }

        if (activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            CheckReturnAddress(activity);
        }
    }

    private static void CheckReturnAddress(Activity activity)
    {
        if (!IsHttp(activity.ServiceUrl))
        {
            throw Refuse("serviceUrl must be an absolute http or https address.");
        }

        // Replies are posted to a path that holds both ids, and one of dots would climb out of its place there.
        if (IsDots(activity.Conversation!.Id!) || (activity.Id is { Length: > 0 } id && IsDots(id)))
        {
            throw Refuse("An id must not be of dots alone.");
        }
    }

    private static void Need(string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestId)
        {
            throw Refuse($"{name} is missing or longer than {LongestId} characters.");
        }
    }

    private static bool IsDots(string id) => id.All(c => c == '.');

    private static bool IsHttp(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static ActivityRefusedException Refuse(string message)
        => new(StatusCodes.Status400BadRequest, ErrorCodes.MissingProperty, message);
}
