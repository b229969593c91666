using System.Text.RegularExpressions;

namespace BotFramework.Schema;

/// <summary>Finds and removes mentions in a message's text.</summary>
public static class ActivityExtensions
{
    /// <summary>Is that account mentioned?</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
    }

    /// <summary>Is the bot itself mentioned?</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id && activity.MentionsId(id);
    }

    /// <summary>Removes the bot's name from the text and returns what is left.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;
    }

    /// <summary>Removes mentions of that account from the text and returns what is left.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var text = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            activity.Text = activity.Text is null ? null
                : Regex.Replace(activity.Text, Regex.Escape(text), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
