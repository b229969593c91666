namespace HelpBot.Conversation.Understanding.Words;

/// <summary>French words that lose their last vowel before another: <c>l'auto</c> is two words.</summary>
public static class Elision
{
    /// <summary>True for what stands before the apostrophe.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => word switch
    {
        "l" or "d" or "j" or "n" or "s" or "m" or "t" or "c" or "y" => true,
        "qu" or "jusqu" or "lorsqu" or "puisqu" or "quelqu" or "presqu" => true,
        _ => false,
    };

    /// <summary>The verb that is meant after such a prefix: "à qui m'adresser" asks for nobody's address.</summary>
    /// <param name="prefix">What stands before the apostrophe, or nothing.</param>
    /// <param name="word">What stands behind it.</param>
    public static ReadOnlySpan<char> Verb(ReadOnlySpan<char> prefix, ReadOnlySpan<char> word) =>
        prefix is "m" or "s" or "t" && word is "adresse" or "adresser" or "adresses" or "adressent" ? "contacter" : word;

    /// <summary>How many letters of an unknown word may be such a prefix written without its apostrophe (<c>laccident</c>); 0 for none.</summary>
    public static int GluedPrefix(ReadOnlySpan<char> word) => word switch
    {
        ['q', 'u', ..] => 2,
        ['j', 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'l' or 'm' or 'p' or 'r' or 's' or 't' or 'v', ..] => 1,
        ['l' or 'd' or 'j' or 'n' or 's' or 'm' or 't' or 'c', 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h', ..] => 1,
        _ => 0,
    };
}
