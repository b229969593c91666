namespace BotFramework.Schema;

/// <summary>Value of an <c>application/search</c> invoke.</summary>
public class SearchInvokeValue
{
    public string? Kind { get; set; }

    public string? QueryText { get; set; }

    public SearchInvokeOptions? QueryOptions { get; set; }

    public object? Context { get; set; }
}
