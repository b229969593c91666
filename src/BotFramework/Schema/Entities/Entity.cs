using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Something about an activity that programs read: a mention, a citation, where an answer came from.</summary>
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string? type = null) => Type = type;

    /// <summary>Says which shape it has.</summary>
    public string? Type { get; set; }

    /// <summary>Its values.</summary>
    [JsonExtensionData]
    public JsonObject Properties { get => field ??= []; set; }

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
