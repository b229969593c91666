namespace BotFramework.Schema;

/// <summary>A message for one person about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
