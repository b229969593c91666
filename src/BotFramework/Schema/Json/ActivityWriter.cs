using System.Text.Json;

namespace BotFramework.Schema;

/// <summary>
/// Writes an activity just as the serialiser does, in half the time: every reply is written, and the serialiser looks at each of some
/// forty members by way of a table. What is rare goes to the serialiser.
/// </summary>
internal static class ActivityWriter
{
    /// <summary>UTF-8 JSON of an activity.</summary>
    public static byte[] Write(Activity activity)
    {
        var scratch = JsonScratch.Take();
        Write(scratch.Writer, activity, ActivityJson.Options);
        var json = scratch.Written.ToArray();
        scratch.Free();
        return json;
    }

    /// <param name="options">For what is rare; must be those for activities or for state.</param>
    public static void Write(Utf8JsonWriter writer, Activity activity, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Text(writer, "type"u8, activity.Type);
        Text(writer, "id"u8, activity.Id);
        Time(writer, "timestamp"u8, activity.Timestamp);
        Time(writer, "localTimestamp"u8, activity.LocalTimestamp);
        Text(writer, "localTimezone"u8, activity.LocalTimezone);
        Text(writer, "serviceUrl"u8, activity.ServiceUrl);
        Text(writer, "channelId"u8, activity.ChannelId);
        Account(writer, "from"u8, activity.From);
        Conversation(writer, activity.Conversation);
        Account(writer, "recipient"u8, activity.Recipient);
        Text(writer, "textFormat"u8, activity.TextFormat);
        Text(writer, "attachmentLayout"u8, activity.AttachmentLayout);
        Other(writer, "membersAdded"u8, activity.MembersAdded, options);
        Other(writer, "membersRemoved"u8, activity.MembersRemoved, options);
        Other(writer, "reactionsAdded"u8, activity.ReactionsAdded, options);
        Other(writer, "reactionsRemoved"u8, activity.ReactionsRemoved, options);
        Text(writer, "topicName"u8, activity.TopicName);
        Flag(writer, "historyDisclosed"u8, activity.HistoryDisclosed);
        Text(writer, "locale"u8, activity.Locale);
        Text(writer, "text"u8, activity.Text);
        Text(writer, "speak"u8, activity.Speak);
        Text(writer, "inputHint"u8, activity.InputHint);
        Text(writer, "summary"u8, activity.Summary);
        Actions(writer, activity.SuggestedActions, options);
        Attachments(writer, activity.Attachments, options);
        Entities(writer, activity.Entities, options);
        Other(writer, "channelData"u8, activity.ChannelData, options);
        Text(writer, "action"u8, activity.Action);
        Text(writer, "replyToId"u8, activity.ReplyToId);
        Text(writer, "label"u8, activity.Label);
        Text(writer, "valueType"u8, activity.ValueType);
        Other(writer, "value"u8, activity.Value, options);
        Text(writer, "name"u8, activity.Name);
        Other(writer, "relatesTo"u8, activity.RelatesTo, options);
        Text(writer, "code"u8, activity.Code);
        Time(writer, "expiration"u8, activity.Expiration);
        Text(writer, "importance"u8, activity.Importance);
        Text(writer, "deliveryMode"u8, activity.DeliveryMode);
        Other(writer, "listenFor"u8, activity.ListenFor, options);
        Other(writer, "textHighlights"u8, activity.TextHighlights, options);
        Other(writer, "semanticAction"u8, activity.SemanticAction, options);
        Text(writer, "callerId"u8, activity.CallerId);
        More(writer, activity.More);
        writer.WriteEndObject();
    }

    private static void Account(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ChannelAccount? account)
    {
        if (account is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        Text(writer, "id"u8, account.Id);
        Text(writer, "name"u8, account.Name);
        Text(writer, "aadObjectId"u8, account.AadObjectId);
        Text(writer, "role"u8, account.Role);
        More(writer, account.More);
        writer.WriteEndObject();
    }

    private static void Conversation(Utf8JsonWriter writer, ConversationAccount? conversation)
    {
        if (conversation is null)
        {
            return;
        }

        writer.WriteStartObject("conversation"u8);
        Flag(writer, "isGroup"u8, conversation.IsGroup);
        Text(writer, "conversationType"u8, conversation.ConversationType);
        Text(writer, "id"u8, conversation.Id);
        Text(writer, "name"u8, conversation.Name);
        Text(writer, "aadObjectId"u8, conversation.AadObjectId);
        Text(writer, "role"u8, conversation.Role);
        Text(writer, "tenantId"u8, conversation.TenantId);
        More(writer, conversation.More);
        writer.WriteEndObject();
    }

    private static void Actions(Utf8JsonWriter writer, SuggestedActions? suggested, JsonSerializerOptions options)
    {
        if (suggested is null)
        {
            return;
        }

        writer.WriteStartObject("suggestedActions"u8);
        Other(writer, "to"u8, suggested.To, options);
        if (suggested.Actions is { } actions)
        {
            writer.WriteStartArray("actions"u8);
            for (var i = 0; i < actions.Count; i++)
            {
                Action(writer, actions[i], options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public static void Action(Utf8JsonWriter writer, CardAction? action, JsonSerializerOptions options)
    {
        if (action is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Text(writer, "type"u8, action.Type);
        Text(writer, "title"u8, action.Title);
        Text(writer, "image"u8, action.Image);
        Text(writer, "text"u8, action.Text);
        Text(writer, "displayText"u8, action.DisplayText);
        Other(writer, "value"u8, action.Value, options);
        Other(writer, "channelData"u8, action.ChannelData, options);
        Text(writer, "imageAltText"u8, action.ImageAltText);
        writer.WriteEndObject();
    }

    private static void Attachments(Utf8JsonWriter writer, IList<Attachment>? attachments, JsonSerializerOptions options)
    {
        if (attachments is { Count: 0 })
        {
            writer.WriteStartArray("attachments"u8);
            writer.WriteEndArray();
        }
        else
        {
            Other(writer, "attachments"u8, attachments, options);
        }
    }

    private static void Entities(Utf8JsonWriter writer, IList<Entity>? entities, JsonSerializerOptions options)
    {
        if (entities is null)
        {
            return;
        }

        writer.WriteStartArray("entities"u8);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i]?.Json is { } json)
            {
                writer.WriteRawValue(json, skipInputValidation: true);
            }
            else
            {
                ActivityJson.Write(writer, entities[i], options);
            }
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void Time(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            writer.WriteString(name, time);
        }
    }

    private static void Flag(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }

    private static void Other<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonSerializerOptions options)
        where T : class
    {
        if (value is string text)
        {
            writer.WriteString(name, text);
        }
        else if (value is not null)
        {
            writer.WritePropertyName(name);
            ActivityJson.Write(writer, value, options);
        }
    }

    private static void More(Utf8JsonWriter writer, IDictionary<string, JsonElement>? more)
    {
        if (more is null)
        {
            return;
        }

        foreach (var (name, value) in more)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }
}
