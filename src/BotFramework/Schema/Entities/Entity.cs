using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Something about an activity that programs read: a mention, a citation, where an answer came from.</summary>
public class Entity : IEquatable<Entity>
{
    private ExtensionData _more;
    private string? _type;

    // What SetAs was given, until someone looks into it or changes it: most entities are made, written and never looked at.
    private byte[]? _json;

    // The unchangeable value that the JSON was made of, for just as long.
    private object? _value;

    public Entity()
    {
    }

    public Entity(string? type = null) => Type = type;

    /// <summary>Says which shape it has.</summary>
    public string? Type
    {
        get => _type;
        set
        {
            Open();
            _type = value;
        }
    }

    /// <summary>Its values.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get
        {
            Open();
            return _more.Nodes;
        }

        set
        {
            Open();
            _more.Nodes = value;
        }
    }

    /// <summary><see cref="Properties"/> as the serialiser wants them.</summary>
    [JsonExtensionData]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IDictionary<string, JsonElement>? More
    {
        get
        {
            Open();
            return _more.Elements;
        }

        set
        {
            Open();
            _more.Elements = value;
        }
    }

    /// <summary>The whole entity as JSON, while nobody has looked into it; otherwise null.</summary>
    internal byte[]? Json => _json;

    /// <summary>Reads it as a <typeparamref name="T"/>.</summary>
    public T? GetAs<T>() => this is T same ? same : ActivityJson.Deserialize<T>(_json ?? ActivityJson.Serialize(this));

    /// <summary>Takes type and values from <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var json = ActivityJson.Serialize<object?>(obj);
        (_type, _json, _value) = (null, null, null);
        if (GetType() == typeof(Entity) && EntityText.IsAsWritten(json, out _type))
        {
            _json = json;
        }
        else
        {
            Take(json);
        }
    }

    /// <summary>Two entities are equal when they say the same.</summary>
    public bool Equals(Entity? other)
        => other is not null && ActivityJson.Serialize<object>(this).AsSpan().SequenceEqual(ActivityJson.Serialize<object>(other));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => HashCode.Combine(Type);

    /// <summary>An entity with these fields, which <see cref="ValueAs"/> gives back as the value that they say.</summary>
    internal static Entity Of(object value, object fields)
    {
        var entity = new Entity();
        entity.SetAs(fields);
        entity._value = value;
        return entity;
    }

    /// <summary>The value that it was made of; null when it was not, and once it may say something else.</summary>
    internal T? ValueAs<T>()
        where T : class => _json is null ? null : _value as T;

    /// <summary>The JSON is shared until one of them is looked into: nothing changes it.</summary>
    internal Entity Copy() => _json is { } json
        ? new Entity { _type = _type, _json = json, _value = _value }
        : ActivityJson.Deserialize<Entity>(ActivityJson.Serialize(this))!;

    private void Open()
    {
        if (_json is { } json)
        {
            _json = null;
            Take(json);
        }
    }

    private void Take(byte[] json)
    {
        var entity = ActivityJson.Deserialize<Entity>(json);
        _type = entity?.Type;
        _more.Nodes = entity?.Properties ?? [];
    }
}
