using HelpBot.EndToEnd.Parts;

namespace HelpBot.EndToEnd.Chat;

/// <summary>A reply looks the same on a page, which the server renders, and in the chat, which <c>reply-html.js</c> renders.</summary>
[Collection(SiteCollection.Name)]
public sealed class RenderingTests(Site site)
{
    // As a document reads it, so that how a character was written does not count; without the line that names the source.
    private const string Blocks = """
        reply => [...reply.querySelectorAll('p, ul')]
          .filter(block => !block.matches('.source, .reply-source') && !block.parentElement.closest('p, ul'))
          .map(block => { block.removeAttribute('class'); return block.outerHTML; })
        """;

    [Theory]
    [InlineData("en", "What is your phone number?")]
    [InlineData("en", "What is your address?")]
    [InlineData("en", "What services are working?")]
    [InlineData("fr", "Quels sont tous vos numéros?")]
    [InlineData("fr", "Comment me protéger en ligne?")]
    public async Task Alike(string language, string question)
    {
        await using var visitor = await site.VisitorAsync(language + "-CA");
        var page = await visitor.OpenAsync($"/ask?lang={language}&q={Uri.EscapeDataString(question)}");
        var onPage = await page.Locator(".answer").First.EvaluateAsync<string[]>(Blocks);
        var chat = await ChatPage.OpenAsync(visitor, language);
        var before = (await chat.RepliesAsync(1)).Count;

        await chat.AskAsync(question);
        await chat.RepliesAsync(before + 1);

        var inChat = await chat.Reply(before).EvaluateAsync<string[]>(Blocks);
        Assert.NotEmpty(onPage);
        Assert.Equal(onPage, inChat);
    }
}
