namespace BotFramework.Schema;

/// <summary>Which part of the search results is wanted.</summary>
public class SearchInvokeOptions
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
