using HelpBot.Conversation;
using HelpBot.Public;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Tests.Public;

public class PageLanguageTests
{
    [Theory]
    [InlineData("", "fr-CA,fr;q=0.9,en;q=0.8", Language.French)]
    [InlineData("", "en-CA,en;q=0.9,fr;q=0.8", Language.English)]
    [InlineData("", "de,fr;q=0.5,en;q=0.4", Language.French)]
    [InlineData("", "fr;q=0,en", Language.English)]
    [InlineData("", "zh", Language.English)]
    [InlineData("", "", Language.English)]
    [InlineData("?lang=fr", "en", Language.French)]
    [InlineData("?lang=FR-ca", "en", Language.French)]
    [InlineData("?lang=en", "fr", Language.English)]
    [InlineData("?lang=xx", "fr", Language.French)]
    public void The_address_decides_then_the_browser(string query, string accepted, Language expected)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = accepted;

        Assert.Equal(expected, PageLanguage.Of(context.Request));
    }
}
