namespace HelpBot.EndToEnd.Parts;

/// <summary>One server and one browser, shared by the tests of a collection.</summary>
public sealed class Site : IAsyncLifetime
{
    // Milliseconds; only what never comes takes so long. Test machines can be very slow.
    private const int Patience = 300_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Server? _server;

    public string Address => _server!.Address;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _server = await Server.StartNewAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BuiltProgram.Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new visitor with a browser profile of their own.</summary>
    /// <param name="address">Where relative addresses start; this site's server when null.</param>
    public async Task<Visitor> VisitorAsync(
        string locale = "en-CA", bool scripts = true, int width = 1200, int height = 900, ColorScheme colours = ColorScheme.Light,
        string? address = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address ?? Address,
            Locale = locale,
            JavaScriptEnabled = scripts,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colours,
        });
        context.SetDefaultTimeout(Patience);
        return new Visitor(context);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
