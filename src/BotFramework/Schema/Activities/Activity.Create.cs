namespace BotFramework.Schema;

public partial class Activity
{
    public Activity()
    {
    }

    public Activity(
        string? type = null, string? id = null, DateTimeOffset? timestamp = null, DateTimeOffset? localTimestamp = null,
        string? serviceUrl = null, string? channelId = null, ChannelAccount? from = null,
        ConversationAccount? conversation = null, ChannelAccount? recipient = null, string? textFormat = null,
        string? attachmentLayout = null, IList<ChannelAccount>? membersAdded = null,
        IList<ChannelAccount>? membersRemoved = null, IList<MessageReaction>? reactionsAdded = null,
        IList<MessageReaction>? reactionsRemoved = null, string? topicName = null, bool? historyDisclosed = null,
        string? locale = null, string? text = null, string? speak = null, string? inputHint = null, string? summary = null,
        SuggestedActions? suggestedActions = null, IList<Attachment>? attachments = null, IList<Entity>? entities = null,
        object? channelData = null, string? action = null, string? replyToId = null, string? label = null,
        string? valueType = null, object? value = null, string? name = null, ConversationReference? relatesTo = null,
        string? code = null, DateTimeOffset? expiration = null, string? importance = null, string? deliveryMode = null,
        IList<string>? listenFor = null, IList<TextHighlight>? textHighlights = null, SemanticAction? semanticAction = null,
        string? localTimezone = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => Of(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [], MembersRemoved = [] };

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => Of(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => Of(ActivityTypes.Event);

    public static IHandoffActivity CreateHandoffActivity() => Of(ActivityTypes.Handoff);

    public static IInvokeActivity CreateInvokeActivity() => Of(ActivityTypes.Invoke);

    public static IMessageActivity CreateMessageActivity()
        => new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    public static ITypingActivity CreateTypingActivity() => Of(ActivityTypes.Typing);

    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, string? label = null)
        => new Activity
        {
            Type = ActivityTypes.Trace,
            Name = name,
            Label = label,
            Value = value,
            ValueType = valueType ?? value?.GetType().Name,
        };

    /// <summary>A copy that can be changed without changing this one: own lists, same elements, but for entities, which reading changes.</summary>
    internal Activity Copy()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Attachments = Attachments?.ToList();
        copy.Entities = Entities?.Select(entity => entity.Json is null ? entity : entity.Copy()).ToList();
        copy.SuggestedActions = SuggestedActions is null ? null : new(SuggestedActions.To?.ToList(), SuggestedActions.Actions?.ToList());
        return copy;
    }

    private static Activity Of(string type) => new() { Type = type };
}
