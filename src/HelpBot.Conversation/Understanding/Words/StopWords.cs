namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Words that a name may have or lack: "the fax of operations" names the same as "operations fax".</summary>
internal static class StopWords
{
    public static bool Contains(ReadOnlySpan<char> word) => word switch
    {
        "the" or "a" or "an" or "of" or "your" or "my" or "our" or "to" or "for" => true,
        "le" or "la" or "les" or "l" or "un" or "une" or "de" or "du" or "des" or "d" or "votre" or "vos" or "mon" or "ma" or "mes" or "au" or "aux" => true,
        _ => false,
    };
}
