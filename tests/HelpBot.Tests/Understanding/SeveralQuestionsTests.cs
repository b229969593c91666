using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>Two or three questions in a message are as many inquiries; a story with one question stays one.</summary>
public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("does scheduling run again and who leads the investigation", "service:scheduling", "incident:cyber-incident/investigators")]
    [InlineData("is your website ok? also what's the admin fax", "service:website", "contact:fax-administration")]
    [InlineData("the tty number and your mailing address please", "contact:tty", "contact:address")]
    [InlineData("votre numéro de téléphone pis l'adresse du poste svp", "contact:telephone", "contact:address")]
    [InlineData("le site marche-t-il et qui mène l'enquête", "service:website", "incident:cyber-incident/investigators")]
    [InlineData("is 911 ok, is the website up and what is the ops fax number?", "service:emergency-calls", "service:website", "contact:fax-operations")]
    public void Answers_each(string text, params string[] subjects) => Assert.Equal(subjects, Subjects(text));

    [Theory]
    [InlineData("hi, I scraped a post in the parking garage on Monday, nobody hurt, and my insurer wants a report. what do I do?")]
    [InlineData("my sister and I were going through mom's papers and found her old rifle, who takes it")]
    [InlineData("bonjour, j'ai échappé mon portefeuille pis mes clés près du parc hier, je fais quoi")]
    public void Takes_a_story_with_one_question_for_one(string text) => Assert.Single(RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries);

    [Theory]
    [InlineData("I'm not asking about the website, I want the operations fax", "contact:fax-operations")]
    [InlineData("je ne parle pas du site, je cherche le fax de l'administration", "contact:fax-administration")]
    [InlineData("how can I reach you without using the fax", "contact:telephone")]
    public void Leaves_out_what_is_denied(string text, string subject) => Assert.Equal([subject], Subjects(text));

    [Theory]
    [InlineData("both fax numbers please")]
    [InlineData("les deux numéros de télécopieur")]
    public void Gives_both_lines_when_both_are_wanted(string text) => Assert.Equal(
        ["contact:fax-administration", "contact:fax-operations"],
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries.Single().Best!.Subjects);

    private static IEnumerable<string?> Subjects(string text) =>
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries.Select(inquiry => inquiry.Best?.Subject);
}
