using System.Text.Json;

namespace HelpBot.Nodes;

/// <summary>News as notifications, which PostgreSQL limits to 8,000 bytes each. Pure.</summary>
public static class NewsText
{
    private const int MostBytes = 7_000;
    private const int Around = 40;
    private const int BytesOfALetter = 6;
    private const int BytesOfANumber = 21;

    /// <summary>As few texts as will do. A conversation whose id fills a text is left out: other nodes look it up later.</summary>
    public static IReadOnlyList<string> Write(string node, NewsBatch batch)
    {
        var texts = new List<string>(1);
        var kept = new List<KeptNews>();
        var taken = new List<long>();
        var size = 0;
        foreach (var (key, last) in batch.Kept)
        {
            if (MakeRoom(((key.Channel.Length + key.Id.Length) * BytesOfALetter) + Around))
            {
                kept.Add(new KeptNews(key.Channel, key.Id, last));
            }
        }

        foreach (var bucket in batch.Taken)
        {
            MakeRoom(BytesOfANumber);
            taken.Add(bucket);
        }

        Finish();
        return texts;

        bool MakeRoom(int bytes)
        {
            if (size + bytes > MostBytes)
            {
                Finish();
            }

            size += bytes > MostBytes ? 0 : bytes;
            return bytes <= MostBytes;
        }

        void Finish()
        {
            if (kept.Count + taken.Count > 0)
            {
                texts.Add(JsonSerializer.Serialize(new News(node, kept, taken), NewsJson.Default.News));
            }

            (kept, taken, size) = ([], [], 0);
        }
    }

    /// <summary>A text that tells nothing.</summary>
    public static string Probe(string node) => JsonSerializer.Serialize(new News(node, [], []), NewsJson.Default.News);

    /// <summary>Null when it is none of ours.</summary>
    public static News? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, NewsJson.Default.News);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
