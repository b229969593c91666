using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>Families of what people say, over the sample agency: what is refused, held, corrected, spelt or spoken.</summary>
public sealed class SaidInManyWaysTests
{
    [Theory]
    [InlineData("I do not need the TTY, only the normal phone", "contact:telephone")]
    [InlineData("je cherche pas l'ATS, seulement le téléphone", "contact:telephone")]
    [InlineData("we don't want the fax, we want the phone", "contact:telephone")]
    public void What_is_not_wanted_is_not_given(string text, string subject) => Assert.Equal(subject, Best(text).Subject);

    [Theory]
    [InlineData("admn fax", "contact:fax-administration")]
    [InlineData("oprtns fax", "contact:fax-operations")]
    public void A_word_without_its_vowels_keeps_its_first_letter(string text, string subject) => Assert.Equal(subject, Best(text).Subject);

    [Theory]
    [InlineData("can I get this faxed", Aspects.WhichFax)]
    [InlineData("facsimile please", Aspects.WhichFax)]
    public void Forms_of_a_known_word_are_known(string text, string aspect) => Assert.Equal(aspect, Best(text).Aspect);

    [Theory]
    [InlineData("le six cent treize cinq cent quarante-neuf trente et un onze, c'est votre numéro?")]
    [InlineData("six thirteen five forty-nine thirty-one eleven, is that your number?")]
    public void A_number_said_in_tens_is_a_number(string text) => Assert.Equal(Topics.ContactCheck, Best(text).Topic);

    [Theory]
    [InlineData("my notes say 613-549-7111 for the operations fax, is it still in use?", "contact:fax-operations")]
    [InlineData("j'ai le 613-549-4660 comme téléphone, bon encore?", "contact:telephone")]
    public async Task Who_holds_a_number_has_it_checked(string text, string subject)
    {
        var from = Talk.From(Assert.Single(await new Talk().SayAsync(text)));
        Assert.Equal(Topics.ContactCheck, from.Topic);
        Assert.Contains(subject, from.Sources);
    }

    [Fact]
    public async Task After_a_wrong_number_the_right_one_is_given()
    {
        var talk = new Talk();
        Assert.Equal(Topics.ContactCheck, Talk.From(Assert.Single(await talk.SayAsync("is 613-549-8793 your TTY?"))).Topic);
        var reply = Assert.Single(await talk.SayAsync("which is the correct one?"));
        Assert.Contains("613-549-8792", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_correction_chooses_the_other_line()
    {
        var talk = new Talk();
        await talk.SayAsync("operations fax");
        Assert.Contains("613-549-3111", Assert.Single(await talk.SayAsync("oops wait, administration")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where are you and what is the fax for operations", "613-549-7111")]
    [InlineData("où êtes-vous et quel est le fax des opérations", "613-549-7111")]
    public async Task Where_are_you_is_a_question_of_its_own(string text, string number)
    {
        var replies = string.Join(' ', (await new Talk().SayAsync(text)).Select(reply => reply.Text));
        Assert.Contains("705 Division Street", replies, StringComparison.Ordinal);
        Assert.Contains(number, replies, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_denial_only_the_new_question_counts() =>
        Assert.Equal("service:website", Best("je demande pas pour le télécopieur, je demande pour le site").Subject);

    [Theory]
    [InlineData("wobbly green elbow thing")]
    [InlineData("le bidule carré d'hier")]
    public void A_mere_guess_is_not_answered(string text) => Assert.NotEqual(Certainty.Sure, Reading(text).Certainty);

    private static Candidate Best(string text) => Reading(text).Best ?? throw new InvalidOperationException($"nothing understood: {text}");

    private static InquiryReading Reading(string text) => RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries[0];
}
