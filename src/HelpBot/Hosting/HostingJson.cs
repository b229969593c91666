using System.Text.Json.Serialization;

namespace HelpBot.Hosting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class HostingJson : JsonSerializerContext;
