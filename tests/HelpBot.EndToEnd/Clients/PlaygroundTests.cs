using HelpBot.EndToEnd.Parts;
using static Microsoft.Playwright.Assertions;

namespace HelpBot.EndToEnd.Clients;

/// <summary>Microsoft's 365 Agents Playground, the Emulator's successor, as a developer uses it.</summary>
[Collection(SiteCollection.Name)]
public sealed class PlaygroundTests(Site site)
{
    [Fact]
    public async Task It_talks_to_the_bot()
    {
        var port = ChildProcess.FreePort();
        await using var playground = new ChildProcess(
            "node",
            [
                BuiltProgram.Npm("@microsoft/m365agentsplayground/cli.js"), "start", "-e", $"{site.Address}/api/messages",
                "-c", "emulator", "-p", $"{port}", "--dt",
            ],
            new Dictionary<string, string>());
        var address = $"http://localhost:{port}";
        await playground.AnswersAsync(address);
        await using var visitor = await site.VisitorAsync(address: address);
        visitor.Expected.Add(""); // its page is not ours

        var page = await visitor.OpenAsync("/");

        await Expect(page.GetByText("automated help line").First).ToBeVisibleAsync(new() { Timeout = 90_000 });
    }
}
