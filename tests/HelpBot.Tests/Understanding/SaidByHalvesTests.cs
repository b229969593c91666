using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>What is said by halves: a wish after a denial, a slip of the tongue, "the other one", a question that leans on the answer before it.</summary>
public sealed class SaidByHalvesTests
{
    [Theory]
    [InlineData("I don't care about the phones, I want to know if email works", Topics.ServiceStatus, "service:email")]
    [InlineData("I'm not after safety tips, I just want to know who attacked you", Topics.IncidentInfo, null)]
    [InlineData("stop giving me numbers, I want to know what happened", Topics.IncidentInfo, null)]
    [InlineData("j'ai pas besoin de conseils, j'ai besoin de savoir qui enquête", Topics.IncidentInfo, null)]
    [InlineData("j'veux pas le fax, je veux votre adresse", Topics.ContactAddress, null)]
    [InlineData("I haven't lost any money but how do I keep my bank account safe", Topics.SafetyTips, null)]
    [InlineData("which non-emergency things are affected", Topics.ServiceStatus, null)]
    public void A_wish_after_a_denial_is_what_counts(string text, string topic, string? subject)
    {
        var best = Best(text);
        Assert.Equal(topic, best.Topic);
        Assert.Equal(subject ?? best.Subject, best.Subject);
    }

    [Theory]
    [InlineData("the fax for, uh, administration, no wait, operations", "contact:fax-operations")]
    [InlineData("the operations, no sorry, the administration fax please", "contact:fax-administration")]
    [InlineData("le fax de l'admin, euh non, des opérations", "contact:fax-operations")]
    [InlineData("non, celui de l'administration, le fax", "contact:fax-administration")]
    [InlineData("what's the, um, the phone, no I mean the address", "contact:address")]
    [InlineData("is the website, I mean the email, is it working", "service:email")]
    public void What_is_taken_back_does_not_count(string text, string subject) => Assert.Equal(subject, Best(text).Subject);

    [Theory]
    [InlineData("we have your operations fax on file, can I get the other fax number", "contact:fax-administration")]
    [InlineData("I wrote down the admin fax, need the other one now", "contact:fax-operations")]
    [InlineData("le fax autre que celui des opérations", "contact:fax-administration")]
    [InlineData("the fax that is not administration", "contact:fax-operations")]
    public void The_line_held_is_not_the_one_wanted(string text, string subject) => Assert.Equal(subject, Best(text).Subject);

    [Theory]
    [InlineData("the administration fax and the operations one please")]
    [InlineData("il me faut le fax de l'administration et celui des opérations")]
    [InlineData("the operations fax and the other one too")]
    public void Both_lines_are_given_when_both_are_asked(string text) => Assert.Equal(
        ["contact:fax-administration", "contact:fax-operations"],
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries.SelectMany(inquiry => inquiry.Best!.Subjects).Order());

    [Theory]
    [InlineData("what is the admin fax", "does email work", "ok and the other fax line?", "613-549-7111")]
    [InlineData("le télécopieur des opérations", "et le téléphone", "ok pis l'autre numéro de fax", "613-549-3111")]
    [InlineData("operations fax", "is the website up", "now the other fax please", "613-549-3111")]
    public async Task The_other_line_is_known_after_something_else(string first, string between, string other, string number)
    {
        var talk = new Talk();
        await talk.SayAsync(first);
        await talk.SayAsync(between);
        Assert.Contains(number, Assert.Single(await talk.SayAsync(other)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is email working", "as of when?", Topics.ServiceStatus, "service:email")]
    [InlineData("les courriels marchent-ils", "ça date de quand?", Topics.ServiceStatus, "service:email")]
    [InlineData("is the records system affected", "for how long then?", Topics.ServiceStatus, "service:records")]
    [InlineData("is scheduling down", "how come?", Topics.IncidentInfo, null)]
    [InlineData("les horaires sont touchés?", "comment vous le savez?", Topics.ServiceStatus, null)]
    [InlineData("how do I get a records check", "is there a fee?", Topics.FaqRedirect, "faq:records-check")]
    [InlineData("quelqu'un a trouvé ma sacoche?", "pis y a-t-il des frais?", Topics.FaqRedirect, "faq:lost-and-found")]
    [InlineData("is email working", "how much does that cost?", Topics.FaqRedirect, null)]
    [InlineData("your phone number", "and by post?", Topics.ContactAddress, "contact:address")]
    [InlineData("votre téléphone?", "et par courrier?", Topics.ContactAddress, "contact:address")]
    public async Task A_bare_question_leans_on_the_answer_before_it(string first, string then, string topic, string? source)
    {
        var talk = new Talk();
        await talk.SayAsync(first);
        var from = Talk.From(Assert.Single(await talk.SayAsync(then)));
        Assert.Equal(topic, from.Topic);
        Assert.True(source is null || from.Sources.Contains(source), string.Join(' ', from.Sources));
    }

    [Theory]
    [InlineData("for how long")]
    [InlineData("for whom")]
    [InlineData("how much")]
    [InlineData("how come")]
    [InlineData("jusqu'à quand")]
    [InlineData("pour qui")]
    public async Task A_bare_question_with_nothing_before_it_is_asked_back(string text) =>
        Assert.Equal(Topics.Unclear, Talk.From(Assert.Single(await new Talk().SayAsync(text))).Topic);

    [Theory]
    [InlineData("yes hello so I was wondering if your email is working", Topics.ServiceStatus)]
    [InlineData("j'aurais besoin de savoir qui enquête", Topics.IncidentInfo)]
    [InlineData("isthewebsitedown", Topics.ServiceStatus)]
    [InlineData("c ki ki enkete", Topics.IncidentInfo)]
    [InlineData("what's the phone again", Topics.ContactNumber)]
    [InlineData("c'est quoi votre numéro", Topics.ContactNumber)]
    [InlineData("is your front desk open these days", Topics.ServiceStatus)]
    public void Preambles_spacing_and_sound_hide_nothing(string text, string topic)
    {
        Assert.Equal(topic, Best(text).Topic);
        Assert.Null(Best(text).Aspect);
    }

    private static Candidate Best(string text) =>
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries[0].Best ?? throw new InvalidOperationException($"nothing understood: {text}");
}
