using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HelpBot.Storage.Revisions;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class RevisionJson : JsonSerializerContext
{
    private const int Piece = 4096;

    /// <summary>Writes texts piece by piece: whole files at once would leave megabytes in pools that nobody asks for again.</summary>
    public static string Write(IReadOnlyDictionary<string, string> texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var (path, text) in texts)
            {
                json.WritePropertyName(path);
                for (var start = 0; start == 0 || start < text.Length; start += Piece)
                {
                    json.WriteStringValueSegment(text.AsSpan(start, Math.Min(Piece, text.Length - start)), start + Piece >= text.Length);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
