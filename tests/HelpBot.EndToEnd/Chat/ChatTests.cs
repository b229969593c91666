using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Chat;

/// <summary>Microsoft's Web Chat in the page, over our Direct Line.</summary>
[Collection(SiteCollection.Name)]
public sealed class ChatTests(Site site)
{
    [Theory]
    [InlineData("en", "What is your phone number?", "Type your question", "automated")]
    [InlineData("fr", "Quel est votre numéro de téléphone?", "Écrivez votre question", "automatisé")]
    public async Task It_greets_and_answers_in_both_languages(string language, string question, string placeholder, string greeting)
    {
        await using var visitor = await site.VisitorAsync(language + "-CA");
        var chat = await ChatPage.OpenAsync(visitor, language);
        var greetings = await chat.RepliesAsync(1);
        Assert.Contains(greeting, string.Join('\n', greetings), StringComparison.OrdinalIgnoreCase);
        await Expect(chat.Page.GetByPlaceholder(placeholder)).ToBeVisibleAsync();

        await chat.AskAsync(question);

        await chat.HasQuestionsAsync(question);
        await Expect(chat.LastReply.Locator("a[href='tel:+16135494660']").First).ToBeVisibleAsync();
        await Expect(chat.LastReply.Locator(".reply-source")).ToContainTextAsync("Source");
    }

    [Fact]
    public async Task A_quick_reply_is_asked_and_answered()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var before = (await chat.RepliesAsync(1)).Count;
        var choice = await chat.QuickReplies.First.InnerTextAsync();

        await chat.QuickReplies.First.ClickAsync();

        await chat.HasQuestionsAsync(choice);
        await chat.RepliesAsync(before + 1);
    }

    [Fact]
    public async Task Markup_that_someone_types_is_shown_as_text()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");

        await chat.AskAsync("<img src=x onerror=alert(document.domain)> **hello**");

        await chat.HasQuestionsAsync("<img src=x onerror=alert(document.domain)> **hello**");
        await Expect(chat.Page.Locator("#chat img[src=x]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_screen_reader_hears_each_reply_once()
    {
        await using var visitor = await site.VisitorAsync();
        await visitor.Context.AddInitScriptAsync("""
            window.heard = [];
            document.addEventListener('DOMContentLoaded', () => new MutationObserver(changes => {
              for (const change of changes) for (const node of change.addedNodes) {
                const element = node.nodeType === 1 ? node : node.parentElement;
                if (element && element.closest('[aria-live=polite], [aria-live=assertive], [role=log], [role=status], [role=alert]')) {
                  window.heard.push(node.textContent);
                }
              }
            }).observe(document.body, { childList: true, subtree: true }));
            """);
        var chat = await ChatPage.OpenAsync(visitor, "en");
        var before = (await chat.RepliesAsync(1)).Count;

        await chat.AskAsync("What is the TTY number?");
        await chat.RepliesAsync(before + 1);

        await chat.Page.WaitForFunctionAsync("() => window.heard.some(text => text.includes('613-549-8792'))");
        Assert.Equal(1, await chat.Page.EvaluateAsync<int>("() => window.heard.filter(text => text.includes('613-549-8792')).length"));
    }

    [Fact]
    public async Task Starting_over_forgets_the_conversation()
    {
        await using var visitor = await site.VisitorAsync();
        var chat = await ChatPage.OpenAsync(visitor, "en");
        await chat.AskAsync("What happened?");
        await chat.HasQuestionsAsync("What happened?");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();

        await chat.HasQuestionsAsync();
        await chat.RepliesAsync(1);
    }

    [Theory]
    [InlineData(1280, 720, "en", "Which services are affected?")]
    [InlineData(360, 740, "fr", "Qu'est-ce qui est touché?")]
    public async Task A_long_answer_is_read_from_its_beginning(int width, int height, string language, string question)
    {
        await using var visitor = await site.VisitorAsync(width: width, height: height);
        var chat = await ChatPage.OpenAsync(visitor, language);

        await chat.AskAsync(question);
        await chat.RepliesAsync(2);
        await chat.IsAtRestAsync();

        var (area, answer) = (await chat.AreaAsync(), await chat.LastReply.BoundingBoxAsync());
        Assert.InRange(answer!.Y, area.Y, area.Y + (area.Height / 2));
        Assert.True(answer.Height > area.Height, $"The answer is {answer.Height} pixels high and its place {area.Height}: that proves nothing.");
    }

    [Fact]
    public async Task On_a_phone_the_whole_chat_is_in_sight_after_asking()
    {
        await using var visitor = await site.VisitorAsync(width: 360, height: 740);
        var chat = await ChatPage.OpenAsync(visitor, "en");

        await chat.AskAsync("Which services are affected?");
        await chat.RepliesAsync(2);
        await chat.IsAtRestAsync();

        var frame = (await chat.Page.Locator("#ask").BoundingBoxAsync())!;
        Assert.InRange(frame.Y, -1, 741 - frame.Height);
    }
}
