namespace BotFramework.Schema;

/// <summary>Whether the bot accepts, ignores or expects input after a message.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
