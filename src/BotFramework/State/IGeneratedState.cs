using System.Text.Json.Serialization.Metadata;

namespace BotFramework.State;

/// <summary>
/// What a bot keeps in state and has code for, generated at build, that writes it: a part of the time that
/// <see cref="StateJson.Options"/> take. All its members, and theirs, have declared types. Reading does not change: the names
/// are camel case.
/// </summary>
public interface IGeneratedState
{
    /// <summary>Generated with camel case names, without nulls and with no converter.</summary>
    JsonTypeInfo GeneratedJson { get; }
}
