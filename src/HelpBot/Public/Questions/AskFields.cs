namespace HelpBot.Public.Questions;

/// <summary>The address that answers questions, and its fields: <c>/ask?q=…</c> is shared by people, so these stay.</summary>
public static class AskFields
{
    public const string Path = "/ask";
    public const string Question = "q";
    public const string Conversation = "c";
}
