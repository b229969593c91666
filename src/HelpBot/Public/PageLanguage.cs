using HelpBot.Conversation;

namespace HelpBot.Public;

/// <summary>Which language a page speaks: what the address says, else what the browser prefers, else English.</summary>
public static class PageLanguage
{
    /// <summary>Name of the query and form field.</summary>
    public const string Field = "lang";

    /// <summary>What the address or form says; null when it says nothing or another language.</summary>
    public static Language? Chosen(HttpRequest request) =>
        Languages.Parse(request.Query[Field]) ?? (request.HasFormContentType ? Languages.Parse(request.Form[Field]) : null);

    public static Language Of(HttpRequest request) => Chosen(request) ?? Preferred(request) ?? Language.English;

    private static Language? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(accepted => accepted.Quality is not 0)
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => Languages.Parse(accepted.Value.Value))
            .FirstOrDefault(language => language is not null);
}
