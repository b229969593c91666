using System.Text.Encodings.Web;
using System.Text.Unicode;
using HelpBot.Public.Markup;

namespace HelpBot.Tests.Public;

public class ReplyHtmlTests
{
    private static readonly ReplyHtml s_html = new(
        [PublishedNumber.Of("613-555-0100"), PublishedNumber.Of("9-1-1"), new PublishedNumber("613-555-0111", null)], HtmlEncoder.Create(UnicodeRanges.All));

    [Theory]
    [InlineData("One.\n\nTwo.", "<p>One.</p><p>Two.</p>")]
    [InlineData("One\nline", "<p>One<br>line</p>")]
    [InlineData("It is **down** today", "<p>It is <strong>down</strong> today</p>")]
    [InlineData("Try:\n- this\n- **that**\nThen wait", "<p>Try:</p><ul><li>this</li><li><strong>that</strong></li></ul><p>Then wait</p>")]
    [InlineData("One.\r\n\r\nTwo.", "<p>One.</p><p>Two.</p>")]
    [InlineData("", "")]
    public void Paragraphs_lists_and_bold_are_rendered(string reply, string html) => Assert.Equal(html, Render(reply));

    [Theory]
    [InlineData("Call 613-555-0100.", "<p>Call <a href=\"tel:&#x2B;16135550100\">613-555-0100</a>.</p>")]
    [InlineData("**9-1-1**", "<p><strong><a href=\"tel:911\">9-1-1</a></strong></p>")]
    [InlineData("**Fax: 613-555-0111**", "<p><strong>Fax: <span class=\"number\">613-555-0111</span></strong></p>")]
    [InlineData("1-613-555-0100", "<p>1-613-555-0100</p>")]
    [InlineData("613-555-01001", "<p>613-555-01001</p>")]
    [InlineData("613-555-0199", "<p>613-555-0199</p>")]
    public void Only_published_numbers_dial(string reply, string html) => Assert.Equal(html, Render(reply));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("**<img src=x onerror=alert(1)>**", "<p><strong>&lt;img src=x onerror=alert(1)&gt;</strong></p>")]
    [InlineData("[here](javascript:alert(1))", "<p>[here](javascript:alert(1))</p>")]
    [InlineData("- \"quoted\" & more", "<ul><li>&quot;quoted&quot; &amp; more</li></ul>")]
    public void Everything_else_is_text(string reply, string html) => Assert.Equal(html, Render(reply));

    [Fact]
    public void Accents_are_sent_as_they_are() => Assert.Equal("<p>Réponse à l’été</p>", Render("Réponse à l’été"));

    [Fact]
    public void Without_any_number_nothing_dials() =>
        Assert.Equal("<p>9-1-1</p>", new ReplyHtml([], HtmlEncoder.Default).Render("9-1-1").ToString());

    private static string Render(string reply) => s_html.Render(reply).ToString()!;
}
