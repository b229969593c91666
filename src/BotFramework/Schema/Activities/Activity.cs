using BotFramework.Connector;

namespace BotFramework.Schema;

/// <summary>
/// One thing that happens in a conversation: a message, someone joining, an event, … The one type for all of them; the
/// interfaces beside it show what each kind has (<see cref="AsMessageActivity"/> and its like).
/// </summary>
public partial class Activity : ICommandActivity, ICommandResultActivity, IContactRelationUpdateActivity,
    IConversationUpdateActivity, IEndOfConversationActivity, IEventActivity, IHandoffActivity, IInstallationUpdateActivity,
    IInvokeActivity, IMessageDeleteActivity, IMessageReactionActivity, IMessageUpdateActivity, ISuggestionActivity,
    ITraceActivity, ITypingActivity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>True when the activity came over a stream and not by HTTP.</summary>
    public bool IsFromStreamingConnection()
        => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a message has something to show: text, a summary, attachments or channel data.</summary>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData is not null;

    /// <summary>Everyone named in the message.</summary>
    public Mention[] GetMentions()
        => Entities?.Where(e => string.Equals(e.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(e => e.GetAs<Mention>()!).ToArray() ?? [];

    /// <summary>The channel's own data as a <typeparamref name="TypeT"/>; default when there is none.</summary>
    public TypeT? GetChannelData<TypeT>() => ActivityJson.Convert<TypeT>(ChannelData);

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, false when there is none or it has another shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT? instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>Is this activity of that type, or of a subtype of it ("message/…")?</summary>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);
        return Type is { } type
            && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (type.Length == activityType.Length || type[activityType.Length] == '/');
    }

    // Web Chat drops replies to the update that opened the conversation, because it never saw that activity.
    private string? ReferableId()
        => string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && ChannelId is Channels.Directline or Channels.Webchat ? null : Id;
}
