using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Evaluation.Phrases;
using HelpBot.Tests.Understanding;

namespace HelpBot.Tests.Evaluation;

/// <summary>A phrase that says what others say is listed; one that teaches something is not.</summary>
public sealed class IdlePhrasesTests
{
    private static readonly string[] Repeated = ["is the ferry running", "is the night bus running", "what about the ferry", "thanks a lot", "hello"];

    [Fact]
    public void A_phrase_that_stands_twice_changes_nothing() => Assert.NotEmpty(Find(Repeated).Phrases.Select(phrase => phrase.Text).Intersect(Repeated));

    [Fact]
    public void A_phrase_that_alone_teaches_a_meaning_stays() =>
        Assert.DoesNotContain("what is your address", Find(["do you lend out stilts to pedestrians"]).Phrases.Select(phrase => phrase.Text));

    [Fact]
    public void What_is_listed_leaves_the_watched_lines_as_they_are()
    {
        var idle = Find(Repeated);
        Assert.InRange(idle.Changed.Count, 0, idle.Watched / 10);
        Assert.Equal(WrittenPhrase.All(With(Repeated)).Count, idle.Total);
    }

    [Fact]
    public void Stops_when_told_to() =>
        Assert.Throws<OperationCanceledException>(() => IdlePhrases.Find(SmallAgency.Content, [], cancellationToken: new CancellationToken(canceled: true)));

    private static IdlePhrases Find(string[] more) => IdlePhrases.Find(With(more), ["is the boat running today"]);

    private static AgencyContent With(string[] more) => SmallAgency.Content with
    {
        Topics =
        [
            .. SmallAgency.Content.Topics.Select(file => file is { Language: Language.English, Topic: Topics.ServiceStatus }
                ? file with { Phrases = [.. file.Phrases, new PhraseGroup(null, null, more)] }
                : file),
        ],
    };
}
