using HelpBot.Conversation.Knowledge;
using HelpBot.Public.Markup;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Public;

public class PublishedNumberTests
{
    [Fact]
    public void Telephones_and_ttys_dial_and_faxes_do_not()
    {
        var knowledge = SampleContent.Agency.Knowledge;

        var numbers = PublishedNumber.Of(knowledge).ToDictionary(number => number.Text, number => number.Uri);

        foreach (var contact in knowledge.Contacts.Where(contact => contact.Value is not null))
        {
            Assert.Equal(contact.Kind is ContactKind.Telephone or ContactKind.Tty, numbers[contact.Value!] is not null);
        }
    }

    [Theory]
    [InlineData("613-555-0100", "tel:+16135550100")]
    [InlineData("9-1-1", "tel:911")]
    [InlineData("9-8-8", "tel:988")]
    public void Links_are_what_telephones_understand(string number, string link) => Assert.Equal(link, PublishedNumber.Of(number).Uri);
}
