using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeInvokeRequest
{
    private ExtensionData _more;

    public string? Id { get; set; }

    public string? ConnectionName { get; set; }

    public string? Token { get; set; }

    /// <summary>What came with it that this type does not name; sent back unchanged.</summary>
    [JsonIgnore]
    public JsonObject Properties { get => _more.Nodes; set => _more.Nodes = value; }

    /// <summary><see cref="Properties"/> as the serialiser wants them.</summary>
    [JsonExtensionData]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IDictionary<string, JsonElement>? More { get => _more.Elements; set => _more.Elements = value; }
}
