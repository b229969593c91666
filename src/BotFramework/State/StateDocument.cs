using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotFramework.State;

/// <summary>
/// Values by name over their JSON. A value is read when it is asked for, and one that nobody asked for is written back as it
/// stood, so a turn pays only for the state that it uses.
/// </summary>
public sealed class StateDocument : IDictionary<string, object?>
{
    private readonly OrderedDictionary<string, Slot> _slots;

    /// <summary>An empty document.</summary>
    public StateDocument()
        : this(new OrderedDictionary<string, Slot>(StringComparer.Ordinal), default)
    {
    }

    /// <summary>A document over the UTF-8 JSON of an object, which must not change afterwards.</summary>
    /// <exception cref="JsonException">It is not the JSON of an object.</exception>
    public StateDocument(ReadOnlyMemory<byte> json)
        : this(new OrderedDictionary<string, Slot>(StringComparer.Ordinal), json)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("State is a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            _slots[name] = new Slot(StateValue.Slice(json, ref reader));
        }
    }

    private StateDocument(OrderedDictionary<string, Slot> slots, ReadOnlyMemory<byte> json) => (_slots, Source) = (slots, json);

    public int Count => _slots.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => _slots.Keys;

    public ICollection<object?> Values => this.Select(entry => entry.Value).ToList();

    /// <summary>The JSON it was made of; empty when it was made of none.</summary>
    internal ReadOnlyMemory<byte> Source { get; }

    /// <summary>Its JSON as it is now, while it is being written; otherwise null.</summary>
    internal byte[]? Json { get; set; }

    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);
        set => _slots[key] = new Slot(value);
    }

    /// <summary>A value as a <typeparamref name="T"/>; from now on the document holds it as one.</summary>
    public bool TryGet<T>(string key, out T? value)
    {
        var index = _slots.IndexOf(key);
        if (index < 0)
        {
            value = default;
            return false;
        }

        var slot = _slots.GetAt(index).Value;
        value = slot.IsRead ? StateJson.Convert<T>(slot.Value) : StateJson.Deserialize<T>(slot.Json);
        if (!slot.IsRead || slot.Value is not T)
        {
            _slots.SetAt(index, new Slot(value));
        }

        return true;
    }

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryGet(key, out value);

    public void Add(string key, object? value) => _slots.Add(key, new Slot(value));

    public void Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    public bool ContainsKey(string key) => _slots.ContainsKey(key);

    public bool Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public bool Remove(string key) => _slots.Remove(key);

    public bool Remove(KeyValuePair<string, object?> item) => Contains(item) && Remove(item.Key);

    public void Clear() => _slots.Clear();

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) => this.ToList().CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var key in _slots.Keys.ToArray())
        {
            yield return KeyValuePair.Create(key, this[key]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same values, over the JSON that they were written as; takes them over from this document.</summary>
    internal StateDocument Over(ReadOnlyMemory<byte> json) => new(_slots, json);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, slot) in _slots)
        {
            writer.WritePropertyName(name);
            if (slot.IsRead)
            {
                StateValue.Write(writer, slot.Value);
            }
            else
            {
                writer.WriteRawValue(slot.Json.Span, skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    private readonly struct Slot
    {
        public Slot(ReadOnlyMemory<byte> json) => Json = json;

        public Slot(object? value)
        {
            Value = value;
            IsRead = true;
        }

        public ReadOnlyMemory<byte> Json { get; }

        public object? Value { get; }

        public bool IsRead { get; }
    }
}
