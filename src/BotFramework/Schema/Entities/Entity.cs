using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Something about an activity that programs read: a mention, a citation, where an answer came from.</summary>
public class Entity : IEquatable<Entity>
{
    private ExtensionData _more;

    public Entity()
    {
    }

    public Entity(string? type = null) => Type = type;

    /// <summary>Says which shape it has.</summary>
    public string? Type { get; set; }

    /// <summary>Its values.</summary>
    [JsonIgnore]
    public JsonObject Properties { get => _more.Nodes; set => _more.Nodes = value; }

    /// <summary><see cref="Properties"/> as the serialiser wants them.</summary>
    [JsonExtensionData]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IDictionary<string, JsonElement>? More { get => _more.Elements; set => _more.Elements = value; }

    /// <summary>Reads it as a <typeparamref name="T"/>.</summary>
    public T? GetAs<T>() => this is T same ? same : ActivityJson.Deserialize<T>(ActivityJson.Serialize(this));

    /// <summary>Takes type and values from <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = ActivityJson.Deserialize<Entity>(ActivityJson.Serialize<object?>(obj));
        Type = entity?.Type;
        Properties = entity?.Properties ?? [];
    }

    /// <summary>Two entities are equal when they say the same.</summary>
    public bool Equals(Entity? other)
        => other is not null && ActivityJson.Serialize<object>(this).AsSpan().SequenceEqual(ActivityJson.Serialize<object>(other));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => HashCode.Combine(Type);
}
