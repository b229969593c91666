using System.Text.Json.Serialization;

namespace HelpBot.Conversation.Dialogs.State;

/// <summary>Code, generated at build, that writes what is stored of a conversation.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationMemoryState))]
internal sealed partial class ConversationMemoryJson : JsonSerializerContext;
