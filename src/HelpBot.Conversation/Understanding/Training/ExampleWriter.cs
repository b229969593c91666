using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Writes out the phrases of a content as examples: options and choices taken, slots filled with names.</summary>
internal sealed class ExampleWriter
{
    private const int MostVariants = 6;
    private const int MostFilled = 24;

    private readonly List<Example> _examples = [];
    private readonly IReadOnlyList<Thing> _things;
    private int _pattern;

    private ExampleWriter(IReadOnlyList<Thing> things) => _things = things;

    /// <summary>True for a file whose phrases are examples; emergencies and crises are for the safety recogniser alone.</summary>
    public static bool IsLearnt(TopicFile file) => file.Topic is not (TopicFile.Ui or TopicFile.Words or Topics.Emergency or Topics.CrisisSupport);

    public static IReadOnlyList<Example> Write(AgencyContent content)
    {
        var writer = new ExampleWriter(Thing.All(content.Knowledge));
        foreach (var file in content.Topics.Where(IsLearnt))
        {
            foreach (var group in file.Phrases)
            {
                writer.AddAll(group.Say, file.Language, file.Topic, group.About, group.Aspect);
            }
        }

        foreach (var language in Languages.All)
        {
            foreach (var thing in writer._things)
            {
                writer.AddAll(thing.Questions[language], language, thing.Topic, thing.Subject, null);
                if (thing.Slot is not Knowledge.SourceId.AgencyKind)
                {
                    writer.AddAll(thing.Names(language), language, thing.Topic, thing.Subject, null);
                }
            }
        }

        return writer._examples;
    }

    private void AddAll(IEnumerable<string> phrases, Language language, string topic, string? about, string? aspect)
    {
        foreach (var phrase in phrases)
        {
            var variants = Variants(PhrasePattern.Parse(phrase));
            var slot = PhraseSyntax.Slots.FirstOrDefault(slot => phrase.Contains($"{{{slot}}}", StringComparison.Ordinal));
            var texts = slot is null
                ? variants.Select(text => (text, about)).ToList()
                : Fill(variants, slot, language, topic, about);
            var cost = 1 / MathF.Sqrt(texts.Count);
            _examples.AddRange(texts.Select(filled => new Example(filled.Item1, language, topic, filled.Item2, aspect, _pattern, cost)));
            _pattern++;
        }
    }

    private static List<string> Variants(PhrasePattern pattern) =>
        [.. Enumerable.Range(0, Math.Min(pattern.Breadth, MostVariants)).Select(pattern.Variant).Distinct()];

    private List<(string, string?)> Fill(List<string> variants, string slot, Language language, string topic, string? about)
    {
        List<(string, string?)> filled = [];
        var things = _things.Where(thing => thing.Slot == slot && Suits(thing, topic) && thing.Names(language).Count > 0).ToList();
        var rounds = Math.Clamp(MostFilled / Math.Max(1, things.Count), 1, 3);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < things.Count; i++)
            {
                var names = things[i].Names(language);
                var name = names[(_pattern + (round * 5) + i) % names.Count];
                var subject = about ?? (slot is Knowledge.SourceId.AgencyKind ? null : things[i].Subject);
                filled.Add((variants[(round + i) % variants.Count].Replace($"{{{slot}}}", name, StringComparison.Ordinal), subject));
            }
        }

        return [.. filled.Distinct()];
    }

    // "What is the number of {contact}?" is not asked of an address.
    private static bool Suits(Thing thing, string topic) =>
        topic is not (Topics.ContactNumber or Topics.ContactAddress) || thing.Slot is not Knowledge.SourceId.ContactKind || thing.Topic == topic;
}
