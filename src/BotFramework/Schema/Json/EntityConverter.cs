using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Writes an entity as the type it really has, so that a mention in a list of entities keeps what it mentions.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entity is a JSON object.");
        }

        var entity = new Entity();
        var properties = new JsonObject();
        foreach (var property in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            if (property.NameEquals("type"u8))
            {
                entity.Type = TypeOf(property.Value);
            }
            else
            {
                // The last one counts when a name comes twice, as everywhere else.
                properties[property.Name] = ExtensionData.ToNode(property.Value);
            }
        }

        entity.Properties = properties;
        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        if (value.Json is { } json)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString("type"u8, value.Type);
        }

        foreach (var (name, property) in value.Properties)
        {
            if (property is not null)
            {
                writer.WritePropertyName(name);
                property.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static string? TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw new JsonException("The type of an entity is a string."),
    };
}
