using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>The conversation an activity belongs to.</summary>
public class ConversationAccount
{
    private ExtensionData _more;

    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null,
        string? aadObjectId = null, string? role = null, string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }

    public string? ConversationType { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    public string? TenantId { get; set; }

    /// <summary>What came with it that this type does not name; sent back unchanged.</summary>
    [JsonIgnore]
    public JsonObject Properties { get => _more.Nodes; set => _more.Nodes = value; }

    /// <summary><see cref="Properties"/> as the serialiser wants them.</summary>
    [JsonExtensionData]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IDictionary<string, JsonElement>? More { get => _more.Elements; set => _more.Elements = value; }
}
