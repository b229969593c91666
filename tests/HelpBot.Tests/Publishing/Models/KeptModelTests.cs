using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Publishing;
using HelpBot.Tests.Content;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Publishing.Models;

/// <summary>What was learnt and kept answers as what is learnt anew, and nothing else does.</summary>
public sealed class KeptModelTests : IDisposable
{
    private const int EachLine = 7;

    private static readonly AgencyContent Content = SampleContent.Agency;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Kept_and_learnt_anew_read_every_message_alike_to_the_last_bit()
    {
        await using (var first = Shelf())
        {
            KitFactory.Build(Content, 1, shelf: first.Shelf);
        }

        await using var second = Shelf();
        var (kept, anew) = (KitFactory.Build(Content, 1, shelf: second.Shelf), Kits.Sample);
        var (keptTopics, topics) = ((TopicUnderstanding)kept.Understanding, (TopicUnderstanding)anew.Understanding);
        var (keptSafety, safety) = ((SafetyRecogniser)kept.Safety, (SafetyRecogniser)anew.Safety);
        Assert.Equal((2, 0), (second.Shelf.Taken, second.Shelf.Put));
        Assert.Equal(topics.ModelHash, keptTopics.ModelHash);
        Assert.Equal(topics.ModelBytes, keptTopics.ModelBytes);
        foreach (var text in Messages())
        {
            Assert.Equivalent(topics.Explain(text, ConversationMemory.Empty, []), keptTopics.Explain(text, ConversationMemory.Empty, []), strict: true);
            Assert.Equivalent(safety.Explain(text, null, afterEmergency: false), keptSafety.Explain(text, null, afterEmergency: false), strict: true);
            Assert.Equal(safety.LearntFrom(text), keptSafety.LearntFrom(text));
        }
    }

    [Fact]
    public async Task A_new_phrase_is_not_answered_from_what_was_kept_before_it()
    {
        await using var first = Shelf();
        var before = KitFactory.Build(Content, 1, shelf: first.Shelf);
        await first.DisposeAsync();
        await using var second = Shelf();
        var after = KitFactory.Build(WithQuestion("where do zorblines go to sleep"), 2, shelf: second.Shelf);

        // The models of safety know no facts.
        Assert.Equal((1, 1), (second.Shelf.Taken, second.Shelf.Put));
        Assert.NotEqual(((TopicUnderstanding)before.Understanding).ModelHash, ((TopicUnderstanding)after.Understanding).ModelHash);
        Assert.Equal(
            SourceId.Of(Content.Knowledge.Faqs[0]), after.Understanding.Read("where do zorblines go to sleep", ConversationMemory.Empty).Inquiries[0].Best?.Subject);
    }

    [Fact]
    public async Task A_changed_status_is_answered_from_what_was_kept()
    {
        await using (var first = Shelf())
        {
            KitFactory.Build(Content, 1, shelf: first.Shelf);
        }

        await using var second = Shelf();
        var services = Content.Knowledge.Services;
        Service[] changed = [services[0] with { Status = ServiceStatus.UnderMaintenance }, .. services.Skip(1)];
        var kit = KitFactory.Build(Content with { Knowledge = Content.Knowledge with { Services = changed } }, 2, shelf: second.Shelf);

        Assert.Equal((2, 0), (second.Shelf.Taken, second.Shelf.Put));
        Assert.Equal(ServiceStatus.UnderMaintenance, kit.Knowledge.Services[0].Status);
    }

    public void Dispose() => _folder.Dispose();

    private CountedShelf Shelf() => new(_folder.Path);

    private static AgencyContent WithQuestion(string question)
    {
        var faqs = Content.Knowledge.Faqs;
        var asked = faqs[0] with { Questions = new([question], faqs[0].Questions[Language.French]) };
        return Content with { Knowledge = Content.Knowledge with { Faqs = [asked, .. faqs.Skip(1)] } };
    }

    /// <summary>Lines of the content as they are, with a slip, with words left out, and two at once.</summary>
    private static IEnumerable<string> Messages()
    {
        var lines = Content.Topics.SelectMany(file => file.Phrases).SelectMany(group => group.Say)
            .Where((_, index) => index % EachLine == 0).Select(line => line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            yield return (i % 4) switch
            {
                0 => line,
                1 => line.Remove(line.Length / 2, 1),
                2 => string.Join(' ', line.Split(' ').Where((_, at) => at % 3 != 1)),
                _ => $"{line}. {lines[(i * 3) % lines.Count]}?",
            };
        }
    }
}
