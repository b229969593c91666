namespace BotFramework.Schema;

/// <summary>A part of a text to point out.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string? text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string? Text { get; set; }

    public int? Occurrence { get; set; }
}
