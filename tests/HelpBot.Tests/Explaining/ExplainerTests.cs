using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Explaining;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;
using HelpBot.Tests.PersonalDataTests;

namespace HelpBot.Tests.Explaining;

/// <summary>"Why did it say that?" has an answer, and the answer holds no personal data.</summary>
public sealed class ExplainerTests
{
    [Fact]
    public void Tells_the_words_that_decided()
    {
        var best = Explain("what is your admin fax number").Reading!.Inquiries[0].Candidates[0];
        Assert.Equal((Topics.ContactNumber, "contact:fax-administration"), (best.Topic, best.Subjects[0]));
        Assert.Equal("fax", best.For[0].Word);
        Assert.All(best.For, word => Assert.True(word.Amount > 0));
        Assert.All(best.Against, word => Assert.True(word.Amount < 0));
    }

    [Fact]
    public void Tells_spelling_that_was_repaired()
    {
        var repairs = Explain("is the colision reporting sistem wrking").Reading!.Repairs;
        Assert.Contains(repairs, repair => repair is { Typed: "colision", Read: "collision" });
        Assert.DoesNotContain(repairs, repair => repair.Typed is "is" or "reporting");
    }

    [Fact]
    public void Tells_numbers_that_were_spoken() => Assert.Equal(
        "six one three five four nine four six six oh",
        Explain("is six one three five four nine four six six oh yours").Reading!.Repairs.Single().Typed);

    [Theory]
    [InlineData("Quel est votre numéro de téléphone ?", Language.French)]
    [InlineData("What is your telephone number?", Language.English)]
    public void Tells_the_language_and_how_clear_it_is(string text, Language language)
    {
        var reading = Explain(text).Reading!;
        Assert.Equal(language, reading.Language);
        Assert.InRange(reading.LanguageCertainty, 0.8, 1);
    }

    [Fact]
    public void Tells_names_clauses_and_what_was_ruled_out()
    {
        var reading = Explain("My car was scratched. Is collision reporting working?").Reading!;
        Assert.Contains(reading.Names, name => name.Subjects.Contains("service:collision-reporting"));
        Assert.Contains(reading.Clauses, clause => clause is { Words: "is collision reporting working", Asks: true });
        Assert.Equal(["contact:fax-operations"], Explain("the fax number but not the operations one").Reading!.RuledOut);
    }

    [Theory]
    [InlineData("there is a burglar in my kitchen", Decider.Safety)]
    [InlineData("my card number is 4111 1111 1111 1111", Decider.PersonalData)]
    [InlineData("what is your phone number", Decider.Understanding)]
    public void Tells_what_decided(string text, Decider decider) => Assert.Equal(decider, Explain(text).DecidedBy);

    [Fact]
    public void A_choice_was_decided_by_the_conversation()
    {
        var memory = new ConversationMemoryState
        {
            Language = "en",
            LastTopic = Topics.ContactNumber,
            Offered = ["contact:fax-administration", "contact:fax-operations"],
        };
        var explanation = Explain("the second one", memory);
        Assert.Equal((Decider.Choice, null), (explanation.DecidedBy, explanation.Certainty));
        Assert.Equal("contact:fax-operations", Assert.Single(explanation.Decided).Subjects[0]);
        Assert.Equal(memory.Offered, explanation.Earlier.Offered);
    }

    [Fact]
    public void Tells_why_it_was_an_emergency()
    {
        var safety = Explain("there is a burglar in my kitchen").Safety;
        Assert.Equal((SafetyTier.Sure, SafetyKind.Emergency), (safety.Tier, safety.Kind));
        Assert.NotEmpty(safety.Cues);
        Assert.True(safety.Scores!.Value.Urgent > 0);
    }

    [Theory]
    [InlineData("what is your phone number", 0.8, 1)]
    [InlineData("bake me a chocolate cake recipe", 0.5, 1)]
    public void Certainty_is_the_probability_that_decided(string text, double least, double most) =>
        Assert.InRange(Explain(text).Certainty!.Value, least, most);

    [Fact]
    public void The_explanation_is_of_the_reading_that_was_made()
    {
        var turn = TurnReader.Read(RealKit.Kit, new ConversationMemoryState(), "can i report a crash, and where is the station?", null, false);
        var reading = RealKit.Kit.Understanding.Read(turn.Text, turn.Before.Memory);
        var explained = Explainer.Explain(turn).Reading!.Inquiries;
        Assert.Equal(
            reading.Inquiries.Select(inquiry => (inquiry.Certainty, inquiry.Best?.Topic, Math.Round(inquiry.Best?.Probability ?? 0, 4))),
            explained.Select(inquiry => (inquiry.Certainty, inquiry.Candidates.FirstOrDefault()?.Topic, inquiry.Candidates.FirstOrDefault()?.Probability ?? 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂")]
    [InlineData("مرحبا")]
    public void Explains_next_to_nothing_too(string text) => Assert.NotNull(ExplanationJson.Write(Explain(text)));

    [Fact]
    public void Goes_to_json_and_back()
    {
        var explanation = Explain("is the website down, and whats ur adress?") with { Replies = [new Provenance(Topics.Help, Outcomes.Answered, ["agency:x"], null, 3)] };
        var json = ExplanationJson.Write(explanation);
        Assert.Equal(json, ExplanationJson.Write(ExplanationJson.Read(json)));
        Assert.Contains("\"decidedBy\": \"Understanding\"", json, StringComparison.Ordinal);
    }

    public static TheoryData<string> Personal =>
        [.. CorpusLines.Of("en.txt").Union(CorpusLines.Of("fr.txt")).Where(text => text.Contains('{', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Personal))]
    public void Holds_no_personal_data(string marked)
    {
        var text = MarkedText.Plain(marked);
        var explanation = Explain(text);
        Assert.NotEmpty(explanation.PersonalData);
        var shown = explanation.Reading!.Inquiries.Select(inquiry => inquiry.Words)
            .Append(explanation.Text)
            .Append(string.Join(' ', explanation.Reading.Words))
            .Concat(explanation.Reading.Clauses.Select(clause => clause.Words));
        Assert.All(shown, part => Assert.Empty(RealKit.Kit.PersonalData.Find(part)));
    }

    private static Explanation Explain(string text, ConversationMemoryState? memory = null) =>
        Explainer.Explain(TurnReader.Read(RealKit.Kit, memory ?? new ConversationMemoryState(), text, null, false));
}
