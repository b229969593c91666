namespace HelpBot.Conversation.Knowledge;

/// <summary>One text in both languages. Numbers and links stand in it only as placeholders, such as <c>{main}</c> or <c>{contact:tty}</c>.</summary>
public sealed record LocalizedText(string En, string Fr)
{
    public string this[Language language] => language == Language.French ? Fr : En;
}

/// <summary>A list of names or phrases in both languages; the two need not have the same length.</summary>
public sealed record LocalizedList(IReadOnlyList<string> En, IReadOnlyList<string> Fr)
{
    public static LocalizedList Empty { get; } = new([], []);

    public IReadOnlyList<string> this[Language language] => language == Language.French ? Fr : En;
}
