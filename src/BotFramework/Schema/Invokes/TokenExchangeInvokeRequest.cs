using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeInvokeRequest
{
    public string? Id { get; set; }

    public string? ConnectionName { get; set; }

    public string? Token { get; set; }

    /// <summary>What came with it that this type does not name; sent back unchanged.</summary>
    [JsonExtensionData]
    public JsonObject Properties { get => field ??= []; set; }
}
