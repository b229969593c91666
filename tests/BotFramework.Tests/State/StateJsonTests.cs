using System.Text;

namespace BotFramework.Tests.State;

public sealed class StateJsonTests
{
    public enum Mood
    {
        Calm,
        Worried,
    }

    public static TheoryData<object?> Values => new(
        null, "text", "Où?", true, 7, 7L, 3_000_000_000L, 2.0, 2.5, 1e300, 4.5f, 9.99m, 'x', Mood.Worried,
        new DateTimeOffset(2026, 11, 21, 14, 5, 0, TimeSpan.FromHours(-5)), TimeSpan.FromMinutes(3),
        Guid.Parse("6f1c7a30-3a32-4c2b-8a83-6d7f3c3f6f0e"), new Uri("https://example.org/"),
        new List<object?> { 1, "two", null, 3.0 }, new List<string> { "a", "b" }, new[] { 1, 2 },
        new Dictionary<string, object?> { ["n"] = 1, ["list"] = new List<object?> { true } },
        new Dictionary<string, object?> { ["$type"] = "a word", ["$value"] = 2 },
        new Dictionary<string, int> { ["a"] = 1 }, new Person("Ada", 36), (3, "three"), (1, "two", 3L, 4.5),
        new Queue<int>([1, 2]), new SortedSet<string> { "b", "a" });

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_what_it_was(object? value)
    {
        var document = new StateDocument { ["it"] = value };

        var read = Assert.IsType<StateDocument>(StateJson.Deserialize(StateJson.Serialize(document)));

        Assert.Equal(value, read["it"]);
        Assert.Equal(value?.GetType(), read["it"]?.GetType());
    }

    [Fact]
    public void What_was_just_written_goes_on_as_the_same_objects_over_its_new_json()
    {
        var list = new List<object?> { 1 };
        var document = new StateDocument("""{"old":1}"""u8.ToArray()) { ["list"] = list };
        var json = StateJson.Serialize(document);

        var renewed = Assert.IsType<StateDocument>(StateJson.Renew(document, json));

        Assert.Same(list, renewed["list"]);
        Assert.Equal(json, StateJson.Serialize(renewed));
        Assert.Null(StateJson.Renew("a word", json));
    }

    [Fact]
    public void A_value_that_nobody_looked_at_is_written_as_it_stood()
    {
        var json = """{"old":{"$type":"Gone.Type, Gone","$value":{"x":1}},"seen":1}"""u8.ToArray();
        var document = new StateDocument(json) { ["seen"] = 2 };

        Assert.Equal(
            """{"old":{"$type":"Gone.Type, Gone","$value":{"x":1}},"seen":2}""",
            Encoding.UTF8.GetString(StateJson.Serialize(document)));
    }

    [Fact]
    public void A_type_that_is_gone_still_gives_its_values()
    {
        var document = new StateDocument("""{"who":{"$type":"Gone.Type, Gone","$value":{"name":"Ada","age":36}}}"""u8.ToArray());

        Assert.True(document.TryGet<Person>("who", out var person));
        Assert.Equal(new Person("Ada", 36), person);
    }

    [Theory]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("List{System.IO.FileInfo, System.Private.CoreLib}")]
    public void Stored_state_cannot_name_a_type_of_the_runtime(string type)
    {
        var document = new StateDocument(Encoding.UTF8.GetBytes($$"""{"it":{"$type":"{{type}}","$value":{"FileName":"sh"} } }"""));

        Assert.IsType<Dictionary<string, object?>>(document["it"]);
    }

    [Fact]
    public void An_object_of_the_bots_own_comes_back_whole()
    {
        var order = new Order { Lines = { new Person("A", 1) }, Extra = 5L, Inner = new Order { Extra = "deep" } };

        var read = Assert.IsType<Order>(StateJson.Deserialize(StateJson.Serialize(order)));

        Assert.Equal(new Person("A", 1), Assert.Single(read.Lines));
        Assert.Equal(5L, read.Extra);
        Assert.Equal("deep", read.Inner!.Extra);
    }

    public sealed record Person(string Name, int Age);

    private sealed class Order
    {
        public List<Person> Lines { get; set; } = [];

        public object? Extra { get; set; }

        public Order? Inner { get; set; }
    }
}
