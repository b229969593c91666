using System.Collections.Concurrent;

namespace HelpBot.EndToEnd.Parts;

/// <summary>Someone with a browser. Whatever a page complains of (console errors, script errors, content policy violations, requests
/// to another host) fails the test when the visitor leaves.</summary>
public sealed class Visitor(IBrowserContext context) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    /// <summary>Complaints that a test provokes; each is a part of their text.</summary>
    public IList<string> Expected { get; } = [];

    public IBrowserContext Context => context;

    /// <summary>Opens a tab at an address of the site.</summary>
    public async Task<IPage> OpenAsync(string path)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" || message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _complaints.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsLoopback: false, Scheme: "http" or "https" or "ws" or "wss" })
            {
                _complaints.Enqueue($"{page.Url}: asked {request.Url}");
            }
        };
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        var unexpected = _complaints.Where(complaint => !Expected.Any(complaint.Contains)).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
    }
}
