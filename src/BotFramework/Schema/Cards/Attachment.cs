using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Something attached to a message: a card, a picture, a file.</summary>
public class Attachment
{
    private ExtensionData _more;

    public Attachment()
    {
    }

    public Attachment(
        string? contentType = null, string? contentUrl = null, object? content = null, string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string? ContentType { get; set; }

    public string? ContentUrl { get; set; }

    public object? Content { get; set; }

    public string? Name { get; set; }

    public string? ThumbnailUrl { get; set; }

    /// <summary>What came with it that this type does not name; sent back unchanged.</summary>
    [JsonIgnore]
    public JsonObject Properties { get => _more.Nodes; set => _more.Nodes = value; }

    /// <summary><see cref="Properties"/> as the serialiser wants them.</summary>
    [JsonExtensionData]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IDictionary<string, JsonElement>? More { get => _more.Elements; set => _more.Elements = value; }
}
