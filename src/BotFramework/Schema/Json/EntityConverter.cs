using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Writes an entity as the type it really has, so that a mention in a list of entities keeps what it mentions.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject properties)
        {
            throw new JsonException("An entity is a JSON object.");
        }

        var entity = new Entity();
        if (properties.Remove("type", out var type))
        {
            entity.Type = type?.GetValue<string>();
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
}
