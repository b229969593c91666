using System.Text;

namespace HelpBot.Benchmarks.Server;

/// <summary>Requests that a client sends: everyday questions in both languages, over many conversations.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "is collision reporting working?", "what is your phone number", "quels services sont touchés?", "what happened with the hack",
        "someone called me and wants my bank password", "quelle est votre adresse", "I need to fax the records office",
        "comment protéger mes comptes", "can I still call 911 if I need to", "when will the website be back",
        "j'ai perdu mon portefeuille", "what's the tty number",
    ];

    private static readonly string[] Names =
    [
        "Amira", "Benoit", "Carole", "Dmitri", "Elodie", "Farid", "Gaston", "Hannah", "Ingrid", "Jorge", "Kenji", "Leila", "Marcel", "Nadia", "Olaf", "Priya",
        "Quentin", "Rosalie", "Samuel", "Tova", "Ursula", "Victor", "Wanda", "Ximena", "Yusuf", "Zelda", "Armand", "Bettina", "Cyril", "Delphine", "Edgar",
    ];

    private static readonly string[] Streets =
    [
        "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Katsura", "Larch", "Maple", "Nutmeg", "Oak", "Poplar",
        "Quince", "Rowan", "Spruce", "Tamarack", "Upland", "Viburnum", "Willow", "Yew", "Zinnia", "Aspen", "Beech", "Chestnut", "Hickory",
    ];

    // As people do: they ask some questions, then leave, and others come.
    private const int TurnsOfAConversation = 8;

    /// <summary>The body of one request, in UTF-8.</summary>
    /// <param name="number">Counts up over all clients; makes the activity's id.</param>
    /// <param name="conversations">How many are open at once.</param>
    /// <param name="differ">True for a name and a street around each, so that none comes again soon.</param>
    public static byte[] Body(int port, long number, int conversations, bool differ)
    {
        var turn = number / conversations;
        var conversation = (turn / TurnsOfAConversation * conversations) + (number % conversations);
        var text = Texts[(int)((turn + conversation) % Texts.Count)];
        text = differ ? $"{Names[(int)(number % Names.Length)]} from {Streets[(int)(number / Names.Length % Streets.Length)]}, {text}" : text;
        return Encoding.UTF8.GetBytes($$$"""
            {"type":"message","id":"a{{{number}}}","channelId":"emulator","serviceUrl":"http://localhost:{{{port}}}/","deliveryMode":"expectReplies",
            "text":"{{{text}}}","from":{"id":"u{{{conversation}}}"},"recipient":{"id":"bot"},"conversation":{"id":"c{{{conversation}}}"}}
            """);
    }
}
