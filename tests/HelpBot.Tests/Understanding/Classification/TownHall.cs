using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>What people want at a made-up town hall: five things to do with each of thirteen papers, which makes sixty-five classes.</summary>
internal static class TownHall
{
    private static readonly string[] Papers =
    [
        "bus pass", "parking permit", "library card", "dog licence", "fishing permit", "tax certificate", "garden plot", "birth record",
        "street stall", "swimming lesson", "moving van slot", "noise exemption", "burial plot",
    ];

    private static readonly string[] Deeds = ["renew", "cancel", "replace", "find", "pay for"];

    private static readonly string[] Ways =
    [
        "{0} my {1}", "how do i {0} a {1}", "i want to {0} the {1}", "please {0} my {1} today", "can you {0} that {1}", "need help to {0} our {1}",
        "is it possible to {0} a {1} online",
    ];

    /// <summary>What nobody does at a town hall.</summary>
    public static readonly string[] Elsewhere =
    [
        "who won the hockey game last night", "play some quiet jazz", "what is the capital of bolivia", "tell me a joke about cats",
        "how tall is the tallest mountain", "will it snow on friday", "translate good morning into dutch", "set an alarm for seven",
        "what rhymes with orange", "which planet has the most moons", "turn up the volume", "how many ounces are in a cup",
        "show me movies with robots", "when did the war end", "recommend a book about whales", "why is the sky blue",
        "call my brother", "how old is the universe", "what should we have for dinner", "do fish ever sleep",
        "who painted the sunflowers", "flip a coin", "what does ubiquitous mean", "is there life on mars",
    ];

    public static int Classes => Papers.Length * Deeds.Length;

    /// <summary>Six ways to say each.</summary>
    public static IReadOnlyList<TrainingRow> Rows { get; } = [.. Ways.SkipLast(1).SelectMany(Said)];

    /// <summary>A seventh way to say each.</summary>
    public static IReadOnlyList<TrainingRow> Questions { get; } = [.. Said(Ways[^1])];

    private static IEnumerable<TrainingRow> Said(string way) =>
        from paper in Enumerable.Range(0, Papers.Length)
        from deed in Enumerable.Range(0, Deeds.Length)
        select new TrainingRow(string.Format(null, way, Deeds[deed], Papers[paper]), [(paper * Deeds.Length) + deed]);
}
