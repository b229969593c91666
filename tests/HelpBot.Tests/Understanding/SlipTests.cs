using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>Over every name of every service and contact: a slip of the finger does not turn one known thing into another.</summary>
public sealed class SlipTests
{
    private const int OneIn = 5;

    private static IEnumerable<(string Name, Language Language)> Names =>
        from thing in RealKit.Kit.Knowledge.Services.Select(service => (service.Name, service.AskedAs))
            .Concat(RealKit.Kit.Knowledge.Contacts.Select(contact => (contact.Name, contact.AskedAs)))
        from language in Languages.All
        from name in thing.AskedAs[language].Append(thing.Name[language])
        select (name, language);

    [Fact]
    public void A_slip_makes_no_other_thing_of_a_name()
    {
        var (slips, wrong) = (0, new List<string>());
        foreach (var (name, language) in Names)
        {
            var meant = Subject(name, language);
            foreach (var slip in Slips(name).Where((_, index) => index % OneIn == 0))
            {
                slips++;
                if (Subject(slip, language) is { } other && meant is not null && other != meant)
                {
                    wrong.Add($"{slip}: {other}, not {meant}");
                }
            }
        }

        Assert.True(slips > 1_000, $"only {slips} slips were tried");
        Assert.True(wrong.Count * 100 <= slips, $"{wrong.Count} of {slips}:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("heyyyyy", Topics.Greeting)]
    [InlineData("is yr wbsite dwn", Topics.ServiceStatus)]
    [InlineData("adress plzzz", Topics.ContactAddress)]
    [InlineData("collision2 reporting working?", Topics.ServiceStatus)]
    public void Reads_through_the_spelling_of_text_messages(string text, string topic) =>
        Assert.Equal(topic, RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries[0].Best?.Topic);

    private static string? Subject(string text, Language language) =>
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty with { Language = language }).Inquiries[0] is { Certainty: Certainty.Sure } sure
            ? sure.Best?.Subject
            : null;

    // A letter left out, doubled, or swapped with the next, inside a word.
    private static IEnumerable<string> Slips(string name)
    {
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (char.IsLetter(name[i - 1]) && char.IsLetter(name[i]) && char.IsLetter(name[i + 1]))
            {
                yield return name.Remove(i, 1);
                yield return name.Insert(i, name[i..(i + 1)]);
                yield return $"{name[..i]}{name[i + 1]}{name[i]}{name[(i + 2)..]}";
            }
        }
    }
}
