using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BotFramework.Schema;

/// <summary>
/// Reads an activity as the serialiser does, in half the time. Where it meets a name that it does not know, or a value of another
/// shape, the serialiser reads the whole, and says what is wrong.
/// </summary>
internal static class ActivityReader
{
    /// <summary>The activity; null when the serialiser must read it.</summary>
    public static Activity? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            var activity = new Activity();
            return reader.Read() && TryRead(ref reader, activity) && !reader.Read() ? activity : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, Activity activity)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryMember(ref reader, reader.ValueIsEscaped ? default : reader.ValueSpan, activity))
            {
                return false;
            }
        }

        return true;
    }

    // What nearly every message has comes first.
    private static bool TryMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, Activity activity)
    {
        if (name.SequenceEqual("type"u8))
        {
            activity.Type = Text(ref reader);
        }
        else if (name.SequenceEqual("id"u8))
        {
            activity.Id = Text(ref reader);
        }
        else if (name.SequenceEqual("text"u8))
        {
            activity.Text = Text(ref reader);
        }
        else if (name.SequenceEqual("channelId"u8))
        {
            activity.ChannelId = Text(ref reader);
        }
        else if (name.SequenceEqual("serviceUrl"u8))
        {
            activity.ServiceUrl = Text(ref reader);
        }
        else if (name.SequenceEqual("textFormat"u8))
        {
            activity.TextFormat = Text(ref reader);
        }
        else if (name.SequenceEqual("locale"u8))
        {
            activity.Locale = Text(ref reader);
        }
        else if (name.SequenceEqual("deliveryMode"u8))
        {
            activity.DeliveryMode = Text(ref reader);
        }
        else if (name.SequenceEqual("timestamp"u8))
        {
            activity.Timestamp = Time(ref reader);
        }
        else if (name.SequenceEqual("localTimestamp"u8))
        {
            activity.LocalTimestamp = Time(ref reader);
        }
        else if (name.SequenceEqual("localTimezone"u8))
        {
            activity.LocalTimezone = Text(ref reader);
        }
        else if (name.SequenceEqual("from"u8))
        {
            (var isRead, activity.From) = Account(ref reader);
            return isRead;
        }
        else if (name.SequenceEqual("recipient"u8))
        {
            (var isRead, activity.Recipient) = Account(ref reader);
            return isRead;
        }
        else if (name.SequenceEqual("conversation"u8))
        {
            (var isRead, activity.Conversation) = Conversation(ref reader);
            return isRead;
        }
        else
        {
            return TryRareMember(ref reader, name, activity);
        }

        return true;
    }

    private static bool TryRareMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, Activity activity)
    {
        if (name.SequenceEqual("channelData"u8))
        {
            activity.ChannelData = Other<object>(ref reader);
        }
        else if (name.SequenceEqual("entities"u8))
        {
            activity.Entities = Other<IList<Entity>>(ref reader);
        }
        else if (name.SequenceEqual("attachments"u8))
        {
            activity.Attachments = Other<IList<Attachment>>(ref reader);
        }
        else if (name.SequenceEqual("inputHint"u8))
        {
            activity.InputHint = Text(ref reader);
        }
        else if (name.SequenceEqual("replyToId"u8))
        {
            activity.ReplyToId = Text(ref reader);
        }
        else if (name.SequenceEqual("value"u8))
        {
            activity.Value = Other<object>(ref reader);
        }
        else if (name.SequenceEqual("name"u8))
        {
            activity.Name = Text(ref reader);
        }
        else if (name.SequenceEqual("importance"u8))
        {
            activity.Importance = Text(ref reader);
        }
        else if (name.SequenceEqual("membersAdded"u8))
        {
            activity.MembersAdded = Other<IList<ChannelAccount>>(ref reader);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static (bool IsRead, ChannelAccount? Account) Account(ref Utf8JsonReader reader)
    {
        if (!TryStartObject(ref reader))
        {
            return (reader.TokenType == JsonTokenType.Null, null);
        }

        var account = new ChannelAccount();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueIsEscaped ? default : reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
            {
                account.Id = Text(ref reader);
            }
            else if (name.SequenceEqual("name"u8))
            {
                account.Name = Text(ref reader);
            }
            else if (name.SequenceEqual("role"u8))
            {
                account.Role = Text(ref reader);
            }
            else if (name.SequenceEqual("aadObjectId"u8))
            {
                account.AadObjectId = Text(ref reader);
            }
            else
            {
                return default;
            }
        }

        return (true, account);
    }

    private static (bool IsRead, ConversationAccount? Conversation) Conversation(ref Utf8JsonReader reader)
    {
        if (!TryStartObject(ref reader))
        {
            return (reader.TokenType == JsonTokenType.Null, null);
        }

        var conversation = new ConversationAccount();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueIsEscaped ? default : reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
            {
                conversation.Id = Text(ref reader);
            }
            else if (name.SequenceEqual("name"u8))
            {
                conversation.Name = Text(ref reader);
            }
            else if (name.SequenceEqual("conversationType"u8))
            {
                conversation.ConversationType = Text(ref reader);
            }
            else if (name.SequenceEqual("tenantId"u8))
            {
                conversation.TenantId = Text(ref reader);
            }
            else
            {
                return default;
            }
        }

        return (true, conversation);
    }

    private static bool TryStartObject(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartObject;

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    private static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();
    }

    private static T? Other<T>(ref Utf8JsonReader reader)
        where T : class
        => JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)ActivityJson.Options.GetTypeInfo(typeof(T)));
}
