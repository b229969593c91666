using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotFramework.Schema;

/// <summary>
/// JSON that a type does not name. It stays as it was read until someone looks at it. (The serialiser reads into a
/// <see cref="JsonObject"/> but cannot write one as extension data: it leaves the braces in.)
/// </summary>
internal struct ExtensionData
{
    private JsonObject? _nodes;
    private IDictionary<string, JsonElement>? _elements;

    public JsonObject Nodes
    {
        get
        {
            _nodes ??= new JsonObject(_elements?.Select(entry => KeyValuePair.Create(entry.Key, ToNode(entry.Value))) ?? []);
            _elements = null;
            return _nodes;
        }

        set
        {
            _nodes = value;
            _elements = null;
        }
    }

    public IDictionary<string, JsonElement>? Elements
    {
        readonly get => _nodes is null ? _elements
            : _nodes.Count == 0 ? null
            : _nodes.ToDictionary(
                entry => entry.Key, entry => JsonSerializer.SerializeToElement(entry.Value, SchemaJsonContext.Default.JsonNode));

        set
        {
            _elements = value;
            _nodes = null;
        }
    }

    /// <summary>The same value as a node; null for a JSON null.</summary>
    public static JsonNode? ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        _ => JsonValue.Create(element),
    };
}
