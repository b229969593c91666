namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Finds the known word that an unknown one is a form of: "faxed" of "fax", "phoning" of "phone", "bouchées" of "bouché".</summary>
internal static class Inflections
{
    private const int ShortestBase = 3;

    private static readonly string[] Endings =
    [
        "ed", "d", "ing", "er", "ers", "ly", "able", "ez", "ait", "aient", "ons", "ment",
    ];

    /// <summary>The known word that stands in <paramref name="into"/>, empty when there is none.</summary>
    /// <param name="word">An unknown word.</param>
    /// <param name="vocabulary">The known ones.</param>
    /// <param name="into">Room for one letter more than the word has.</param>
    public static ReadOnlySpan<char> Base(ReadOnlySpan<char> word, Vocabulary vocabulary, Span<char> into)
    {
        foreach (var ending in Endings)
        {
            var length = word.Length - ending.Length;
            if (length < ShortestBase || !word.EndsWith(ending))
            {
                continue;
            }

            word[..length].CopyTo(into);
            into[length] = 'e';
            if (vocabulary.Contains(WordHash.Of(into[..length])))
            {
                return into[..length];
            }

            if (length > ShortestBase && vocabulary.Contains(WordHash.Of(into[..(length + 1)])))
            {
                return into[..(length + 1)];
            }

            if (length > ShortestBase && into[length - 1] == into[length - 2] && vocabulary.Contains(WordHash.Of(into[..(length - 1)])))
            {
                return into[..(length - 1)];
            }
        }

        return [];
    }
}
