namespace BotFramework.Schema;

/// <summary>Kinds of search that a channel asks a bot for.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
