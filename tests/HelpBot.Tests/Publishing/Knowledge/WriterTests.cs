using FsCheck;
using FsCheck.Fluent;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Content.Writing;
using HelpBot.Conversation.Knowledge;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Publishing.Knowledge;

/// <summary>What is written is what was meant, and what nobody changed stays as its author left it.</summary>
public sealed class WriterTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly IReadOnlyDictionary<string, string> Sample = SampleContent.Files().Texts
        .Where(file => file.Key.StartsWith("agency/", StringComparison.Ordinal)).ToDictionary();

    [Fact]
    public void Reading_what_was_written_gives_the_same() => Prop.ForAll(Seeds, seed =>
    {
        var knowledge = new RandomKnowledge(seed).Next();
        return Same(knowledge, KnowledgeTexts.Read(KnowledgeWriter.Write(knowledge), 0));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Reading_what_was_changed_gives_the_change() => Prop.ForAll(Seeds, seed =>
    {
        var random = new RandomKnowledge(seed);
        var before = random.Next();
        var after = random.Change(before);
        return Same(after, KnowledgeTexts.Read(KnowledgeWriter.Rewrite(KnowledgeWriter.Write(before), after), 0));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Writing_again_what_was_written_changes_nothing() => Prop.ForAll(Seeds, seed =>
    {
        var knowledge = new RandomKnowledge(seed).Next();
        var texts = KnowledgeWriter.Write(knowledge);
        return KnowledgeWriter.Rewrite(texts, knowledge).All(file => file.Value == texts[file.Key]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void The_sample_can_be_written_and_read() =>
        Assert.True(Same(SampleContent.Agency.Knowledge, KnowledgeTexts.Read(KnowledgeWriter.Write(SampleContent.Agency.Knowledge), 0)));

    [Fact]
    public void A_changed_number_changes_its_line_and_no_other()
    {
        var texts = KnowledgeWriter.Rewrite(Sample, SampleChange.Number("fax-administration", "613-555-0100"));

        Assert.Equal(["agency/contacts.yaml"], Changed(texts));
        Assert.Equal(Sample["agency/contacts.yaml"].Replace("613-549-3111", "613-555-0100", StringComparison.Ordinal), texts["agency/contacts.yaml"]);
    }

    [Fact]
    public void Comments_stay_with_what_they_stand_above()
    {
        var texts = new Dictionary<string, string>(Sample);
        texts["agency/contacts.yaml"] = texts["agency/contacts.yaml"]
            .Replace("  - id: tty", "  # Read out to us by the desk.\n  - id: tty", StringComparison.Ordinal)
            .Replace("    value: 613-549-7111", "    # The second machine.\n    value: 613-549-7111", StringComparison.Ordinal);

        var written = KnowledgeWriter.Rewrite(texts, SampleChange.Number("fax-operations", "613-555-0100"))["agency/contacts.yaml"];

        Assert.Equal(texts["agency/contacts.yaml"].Replace("613-549-7111", "613-555-0100", StringComparison.Ordinal), written);
    }

    [Fact]
    public void A_new_item_stands_where_it_was_put_and_the_others_stay()
    {
        var sample = SampleContent.Agency.Knowledge;
        var faq = new Faq { Id = "parking", Name = new("Parking", "Stationnement"), Answer = new("Ask at the desk: there is a list.", "Demandez."), Source = "agency-update" };

        var written = KnowledgeWriter.Rewrite(Sample, sample with { Faqs = [sample.Faqs[0], faq, .. sample.Faqs.Skip(1)] })["agency/faqs.yaml"];

        var block = "\n  - id: parking\n    name:\n      en: Parking\n      fr: Stationnement\n    answer:\n      en: \"Ask at the desk: there is a list.\"\n      fr: Demandez.\n    source: agency-update\n";
        Assert.Contains(block, written, StringComparison.Ordinal);
        Assert.Equal(Sample["agency/faqs.yaml"], written.Replace(block, "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_item_takes_only_its_own_lines()
    {
        var sample = SampleContent.Agency.Knowledge;

        var written = KnowledgeWriter.Rewrite(Sample, sample with { Tips = [.. sample.Tips.Skip(1)] })["agency/safety-tips.yaml"];

        Assert.DoesNotContain(sample.Tips[0].Id, written, StringComparison.Ordinal);
        var kept = Sample["agency/safety-tips.yaml"];
        Assert.EndsWith(kept[kept.IndexOf($"  - id: {sample.Tips[1].Id}", StringComparison.Ordinal)..], written, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_stay()
    {
        var texts = Sample.ToDictionary(file => file.Key, file => "\uFEFF" + file.Value.Replace("\n", "\r\n", StringComparison.Ordinal));

        var written = KnowledgeWriter.Rewrite(texts, SampleChange.Number("tty", "613-555-0100"))["agency/contacts.yaml"];

        Assert.Equal(texts["agency/contacts.yaml"].Replace("613-549-8792", "613-555-0100", StringComparison.Ordinal), written);
    }

    private static IEnumerable<string> Changed(IReadOnlyDictionary<string, string> texts) =>
        texts.Where(file => file.Value != Sample[file.Key]).Select(file => file.Key);

    private static bool Same(KnowledgeBase one, KnowledgeBase? other) => other is not null && RandomKnowledge.Json(one) == RandomKnowledge.Json(other);
}
