using System.Text.Json.Serialization;
using BotFramework.Dialogs;
using BotFramework.Dialogs.Choices;

namespace BotFramework.State;

/// <summary>Serialisation code, generated at build, of what dialogs keep in state.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(List<Choice>))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(Guid))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
