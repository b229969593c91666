namespace HelpBot.Conversation.Content.Writing;

/// <summary>Empty lines and comments between fields; they belong to what follows them.</summary>
internal sealed class Trivia(string[] lines)
{
    /// <summary>The line after the last one that says something, of those from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public int BodyEnd(int start, int end)
    {
        while (end > start + 1 && (string.IsNullOrWhiteSpace(lines[end - 1]) || lines[end - 1].TrimStart().StartsWith('#')))
        {
            end--;
        }

        return end;
    }
}
