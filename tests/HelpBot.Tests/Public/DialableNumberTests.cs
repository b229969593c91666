using HelpBot.Conversation.Knowledge;
using HelpBot.Public.Markup;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Public;

public class DialableNumberTests
{
    [Fact]
    public void Telephones_and_ttys_dial_and_faxes_do_not()
    {
        var knowledge = SampleContent.Agency.Knowledge;

        var dialable = DialableNumber.Of(knowledge).Select(number => number.Text).ToList();

        foreach (var contact in knowledge.Contacts.Where(contact => contact.Value is not null))
        {
            Assert.Equal(contact.Kind is ContactKind.Telephone or ContactKind.Tty, dialable.Contains(contact.Value!));
        }
    }

    [Theory]
    [InlineData("613-555-0100", "tel:+16135550100")]
    [InlineData("9-1-1", "tel:911")]
    [InlineData("9-8-8", "tel:988")]
    public void Links_are_what_telephones_understand(string number, string link) => Assert.Equal(link, DialableNumber.Of(number).Uri);
}
