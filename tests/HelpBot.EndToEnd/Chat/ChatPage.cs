using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Chat;

/// <summary>The first page with Web Chat in it, as a person sees it.</summary>
internal sealed class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator QuickReplies => page.Locator(".webchat__suggested-action");

    private ILocator Bubbles => page.Locator("#chat .webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    private ILocator Questions => page.Locator("#chat .webchat__bubble--from-user .webchat__bubble__content");

    /// <summary>Opens the first page and waits for the greeting.</summary>
    public static async Task<ChatPage> OpenAsync(Visitor visitor, string language)
    {
        var chat = new ChatPage(await visitor.OpenAsync($"/?lang={language}"));
        await chat.RepliesAsync(1);
        return chat;
    }

    public async Task AskAsync(string question)
    {
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until at least so many replies stand there, and gives the texts of all.</summary>
    public async Task<IReadOnlyList<string>> RepliesAsync(int atLeast)
    {
        await Expect(Bubbles.Nth(atLeast - 1)).ToBeAttachedAsync();
        return await Bubbles.AllInnerTextsAsync();
    }

    /// <summary>Waits until exactly these questions stand there.</summary>
    public Task HasQuestionsAsync(params string[] questions) => Expect(Questions).ToHaveTextAsync(questions);

    /// <summary>Waits until exactly these replies stand there.</summary>
    public Task HasRepliesAsync(IReadOnlyList<string> replies) =>
        Expect(Bubbles).ToHaveTextAsync(replies, new() { UseInnerText = true });

    /// <summary>Waits until nothing is loading or moving any more.</summary>
    public async Task IsAtRestAsync()
    {
        await page.WaitForFunctionAsync("() => !document.querySelector('#chat .webchat__spinner')");
        await page.WaitForFunctionAsync("""
            () => new Promise(rest => {
              const area = document.querySelector('.webchat__basic-transcript__scrollable');
              const before = area.scrollTop;
              setTimeout(() => rest(area.scrollTop === before), 600);
            })
            """);
    }

    /// <summary>Where the messages stand, in pixels of the window.</summary>
    public async Task<LocatorBoundingBoxResult> AreaAsync() =>
        (await page.Locator(".webchat__basic-transcript__scrollable").BoundingBoxAsync())!;

    /// <summary>One reply, counted from 0.</summary>
    public ILocator Reply(int index) => Bubbles.Nth(index);

    /// <summary>The reply that stands last.</summary>
    public ILocator LastReply => Bubbles.Last;
}
