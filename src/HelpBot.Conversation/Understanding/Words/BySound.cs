namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Finds the known French word that someone wrote as it sounds: <c>enkete</c>, <c>kolision</c>, <c>pourkoi</c>.</summary>
internal static class BySound
{
    /// <summary>The known word that stands in <paramref name="into"/>, empty when there is none.</summary>
    /// <param name="word">An unknown word.</param>
    /// <param name="vocabulary">The known ones.</param>
    /// <param name="into">Room for a letter more than the word has.</param>
    public static ReadOnlySpan<char> Known(ReadOnlySpan<char> word, Vocabulary vocabulary, Span<char> into)
    {
        var at = word.IndexOf('k');
        if (at < 0 || word.Length + 1 > into.Length)
        {
            return [];
        }

        word.CopyTo(into);
        into[at] = 'c';
        if (vocabulary.Contains(WordHash.Of(into[..word.Length])))
        {
            return into[..word.Length];
        }

        "qu".CopyTo(into[at..]);
        word[(at + 1)..].CopyTo(into[(at + 2)..]);
        return vocabulary.Contains(WordHash.Of(into[..(word.Length + 1)])) ? into[..(word.Length + 1)] : [];
    }
}
