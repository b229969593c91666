using HelpBot.EndToEnd.Parts;
using HelpBot.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Clients;

/// <summary>Microsoft's 365 Agents Playground, the Emulator's successor, as a developer uses it.</summary>
[Collection(SiteCollection.Name)]
public sealed class PlaygroundTests(Site site)
{
    [Theory]
    [InlineData("default")]
    [InlineData("expectReplies")]
    public async Task A_developer_is_greeted_and_answered(string deliveryMode)
    {
        var port = FreePort.Next();
        await using var playground = new ChildProcess(
            "node",
            [
                BuiltProgram.Npm("@microsoft/m365agentsplayground/cli.js"), "start", "-e", $"{site.Address}/api/messages",
                "-c", "emulator", "-p", $"{port}", "--dm", deliveryMode, "--dt",
            ],
            new Dictionary<string, string>());
        var address = $"http://localhost:{port}";
        await playground.AnswersAsync(address);
        await using var visitor = await site.VisitorAsync(address: address);
        visitor.Expected.Add(address); // what its own page complains of is not ours: it asks for fonts of another host
        var page = await visitor.OpenAsync("/");
        await Expect(page.GetByText("automated help line").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Textbox).First.ClickAsync();
        await page.Keyboard.TypeAsync("What is the TTY number?");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("613-549-8792").First).ToBeVisibleAsync();
    }
}
