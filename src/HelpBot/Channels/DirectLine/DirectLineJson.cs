using System.Text.Json.Serialization;

namespace HelpBot.Channels.DirectLine;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(StartParameters))]
[JsonSerializable(typeof(ConversationReply))]
[JsonSerializable(typeof(ActivityReply))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
