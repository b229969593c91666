namespace BotFramework.Schema;

/// <summary>Speech markup that is often needed.</summary>
public static class SpeechConstants
{
    /// <summary>Markup that says nothing.</summary>
    public static readonly string EmptySpeakTag =
        "<?xml version=\"1.0\"?><speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
