using System.Text.Json.Serialization;

namespace HelpBot.Storage.Revisions;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class RevisionJson : JsonSerializerContext;
