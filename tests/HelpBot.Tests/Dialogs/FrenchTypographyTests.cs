using System.Text.RegularExpressions;
using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>French that residents read is set as French is printed, and what they type is understood however their keyboard sets it.</summary>
public sealed partial class FrenchTypographyTests
{
    [Fact]
    public void Replies_have_typographic_apostrophes_and_spaces_that_do_not_break() => Assert.Empty(
        from topic in SampleContent.Agency.Topics
        where topic.Language == Language.French
        from reply in topic.Replies
        from Match slip in Slips().Matches(reply.Value)
        select $"{topic.Topic}.{reply.Key}: …{reply.Value[Math.Max(0, slip.Index - 20)..(slip.Index + slip.Length)]}");

    [Fact]
    public void Published_texts_have_them_too()
    {
        var knowledge = SampleContent.Agency.Knowledge;
        var texts = knowledge.Services.SelectMany(service => new[] { service.Name, service.Summary, service.StillWorks, service.WayAround })
            .Concat(knowledge.Contacts.SelectMany(contact => new[] { contact.Name, contact.Use }))
            .Concat(knowledge.Tips.SelectMany(tip => new[] { tip.Name, tip.Text, tip.FirstContact }))
            .Concat(knowledge.Faqs.SelectMany(faq => new[] { faq.Name, faq.Answer }))
            .Concat(knowledge.Incidents.SelectMany(incident => incident.Facts.SelectMany(fact => new[] { fact.Name, fact.Text }))
            .Concat(knowledge.Incidents.SelectMany(incident => incident.Updates.Select(update => update.Text)))
            .Concat(knowledge.Incidents.SelectMany(incident => new[] { incident.Name, incident.Summary })));
        Assert.DoesNotContain(texts.Select(text => text?.Fr ?? ""), text => Slips().IsMatch(text));
    }

    [Theory]
    [InlineData("c'est quoi l'adresse de l'autre bord", "c’est quoi l’adresse de l’autre bord")]
    [InlineData("quels services n'ont pas d'heure de retour", "quels services n’ont pas d’heure de retour")]
    [InlineData("Appels d'urgence : est-ce qu'ils passent?", "Appels d’urgence : est-ce qu’ils passent?")]
    [InlineData("j'ai perdu mon sac aujourd'hui", "j’ai perdu mon sac aujourd’hui")]
    public void Both_apostrophes_mean_the_same(string typed, string printed)
    {
        var (first, second) = (Best(typed), Best(printed));
        Assert.Equal((first?.Topic, first?.Subject), (second?.Topic, second?.Subject));
        Assert.Equal(first?.Probability, second?.Probability);
    }

    private static Candidate? Best(string text) => RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries[0].Best;

    /// <summary>A straight apostrophe within words, or a common space before a colon or inside guillemets.</summary>
    [GeneratedRegex(@"\p{L}'\p{L}| :(?=\s|\*|$)|« | »")]
    private static partial Regex Slips();
}
