namespace HelpBot.Hosting;

/// <summary>Tells people with a browser, who get pages, from programs, which get JSON.</summary>
public static class Visitors
{
    // Below these programs ask, whatever they say that they take.
    private static readonly PathString[] ForPrograms = ["/api", "/v3", "/health", "/assets"];

    /// <summary>True for a page's address, asked for by something that takes HTML or does not say what it takes.</summary>
    public static bool WantPage(HttpRequest request) =>
        !Array.Exists(ForPrograms, path => request.Path.StartsWithSegments(path)) && TakesHtml(request.Headers.Accept.ToString());

    private static bool TakesHtml(string accept) =>
        accept.Trim() is "" or "*/*" || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
