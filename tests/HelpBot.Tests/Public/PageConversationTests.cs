using HelpBot.Public.Questions;

namespace HelpBot.Tests.Public;

public class PageConversationTests
{
    [Fact]
    public void A_conversation_of_a_page_goes_on()
    {
        var id = PageConversation.New();

        Assert.Equal(id, PageConversation.ContinueOrNew(id));
    }

    [Fact]
    public void Two_visitors_get_different_ones() => Assert.NotEqual(PageConversation.New(), PageConversation.New());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("page-")]
    [InlineData("page-1")]
    [InlineData("directline/AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("page-AAAAAAAAAAAAAAAAAAAAA!")]
    [InlineData("page-../../../../etc/passwd")]
    public void What_is_not_ours_begins_a_new_one(string? id)
    {
        var given = PageConversation.ContinueOrNew(id);

        Assert.NotEqual(id, given);
        Assert.Equal(given, PageConversation.ContinueOrNew(given));
    }
}
