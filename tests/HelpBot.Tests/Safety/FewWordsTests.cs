using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Safety;

namespace HelpBot.Tests.Safety;

/// <summary>Two or three words that mean nothing together (a name, a place, a number, things of a house) say too little for an alarm.</summary>
public sealed class FewWordsTests
{
    private static readonly string[] words =
    [
        "Kowalski", "Gagnon", "Okafor", "Haddad", "Gaspard", "Casselman", "Sydenham", "Brockville", "Gatineau", "Bagot", "Alcona",
        "umbrella", "trombone", "asphalt", "badminton", "hydrangea", "thimble", "rhubarb", "sandal", "window", "maple", "blue",
        "parapluie", "veston", "courgette", "dépliant", "gravier", "soupe", "rivière", "bleu", "souliers", "violon",
        "7", "28", "1802", "3/24", "9:15", "B12", "xq", "vrtk",
    ];

    [Fact]
    public void Words_that_say_nothing_together_alarm_hardly_ever()
    {
        var messages = words.SelectMany(first => words.Select(second => $"{first} {second}"))
            .Concat(words.SelectMany((first, i) => words.Select((second, j) => $"{first} {words[(i + (3 * j)) % words.Length]} {second}")))
            .ToList();

        var alarms = messages.Where(message => SafetyLines.Read(message).Tier != SafetyTier.None).ToList();

        Assert.True(alarms.Count <= messages.Count * 0.008, $"{alarms.Count} of {messages.Count}:\n{string.Join('\n', alarms)}");
    }

    [Theory]
    [InlineData("Gaspard 911")]
    [InlineData("fire 12")]
    [InlineData("feu Gagnon")]
    [InlineData("man down")]
    public void Two_words_can_be_a_cry(string text) => Assert.NotEqual(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Fact]
    public void What_was_never_learnt_weighs_nothing()
    {
        var table = new FeatureTable();
        var places = Enumerable.Range(0, 20_000).Select(i => (i * 7_919) & 0xFFFFFF).Distinct().ToList();

        var numbers = places.ConvertAll(table.Add);

        Assert.Equal(Enumerable.Range(0, places.Count), numbers);
        Assert.Equal(numbers, places.ConvertAll(table.Find));
        Assert.All(Enumerable.Range(0x1000000, 1_000), place => Assert.True(table.Find(place) < 0));
    }
}
