using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotFramework.State;

/// <summary>
/// Names of the types that state may hold. Only plain values, collections, this library's types and those of programs built on
/// it have one: stored JSON can never make the runtime construct anything else.
/// </summary>
internal static class StateTypes
{
    private static readonly Assembly Own = typeof(StateTypes).Assembly;
    private static readonly ConcurrentDictionary<Type, string?> Names = new();
    private static readonly ConcurrentDictionary<string, Type?> Types = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Type> Plain = new Type[]
    {
        typeof(object), typeof(string), typeof(bool), typeof(int), typeof(double), typeof(long), typeof(float), typeof(decimal),
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(uint), typeof(ulong), typeof(char), typeof(DateTime),
        typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(KeyValuePair<,>),
        typeof(Queue<>), typeof(SortedSet<>), typeof(Nullable<>), typeof(Tuple<,>), typeof(Tuple<,,>), typeof(Tuple<,,,>),
        typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>),
        typeof(JsonElement), typeof(JsonObject), typeof(JsonArray),
    }.ToDictionary(type => type.Name);

    private static readonly Dictionary<Type, string> PlainNames = Plain.ToDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>The name state gives a type; null when it must not have one.</summary>
    public static string? NameOf(Type type) => Names.GetOrAdd(type, Name);

    /// <summary>The type of a name; null when there is none (any more).</summary>
    public static Type? Find(string name) => Types.GetOrAdd(name, Resolve);

    private static string? Name(Type type)
    {
        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) is { } element && type.GetArrayRank() == 1 ? element + "[]" : null;
        }

        if (!type.IsGenericType)
        {
            return Simple(type);
        }

        var arguments = type.GetGenericArguments().Select(NameOf).ToList();
        return Simple(type.GetGenericTypeDefinition()) is { } definition && !arguments.Contains(null)
            ? $"{definition}{{{string.Join(';', arguments)}}}"
            : null;
    }

    private static string? Simple(Type type)
        => PlainNames.TryGetValue(type, out var plain) ? plain
            : type.Assembly == Own ? type.FullName
            : IsBuiltOnThis(type.Assembly) ? $"{type.FullName}, {type.Assembly.GetName().Name}" : null;

    private static Type? Resolve(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Find(name[..^2])?.MakeArrayType();
        }

        if (!name.EndsWith('}'))
        {
            return Named(name);
        }

        var open = name.IndexOf('{', StringComparison.Ordinal);
        var arguments = Split(name[(open + 1)..^1]).Select(Find).ToArray();
        return Named(name[..open]) is { } definition && !arguments.Contains(null) ? definition.MakeGenericType(arguments!) : null;
    }

    private static Type? Named(string name)
    {
        if (Plain.TryGetValue(name, out var plain))
        {
            return plain;
        }

        var comma = name.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
        {
            return Own.GetType(name);
        }

        var assembly = AppDomain.CurrentDomain.GetAssemblies()
            .FirstOrDefault(a => a.GetName().Name == name[(comma + 2)..] && IsBuiltOnThis(a));
        return assembly?.GetType(name[..comma]);
    }

    private static IEnumerable<string> Split(string arguments)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < arguments.Length; i++)
        {
            depth += arguments[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (arguments[i] == ';' && depth == 0)
            {
                yield return arguments[start..i];
                start = i + 1;
            }
        }

        yield return arguments[start..];
    }

    private static bool IsBuiltOnThis(Assembly assembly)
        => assembly.GetReferencedAssemblies().Any(reference => reference.Name == Own.GetName().Name);
}
