namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Finds the known French word that someone wrote as it sounds: <c>enkete</c>, <c>kolision</c>, <c>pourkoi</c>.</summary>
internal static class BySound
{
    private const string Silent = "tsexz";
    private const int ShortestOpen = 4;

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

    /// <summary>The known word that only a silent last letter tells from this one (<c>ouver</c>), when there is one alone; else empty.</summary>
    /// <inheritdoc cref="Known"/>
    public static ReadOnlySpan<char> Ended(ReadOnlySpan<char> word, Vocabulary vocabulary, Span<char> into)
    {
        if (word.Length < ShortestOpen || word.Length + 1 > into.Length)
        {
            return [];
        }

        word.CopyTo(into);
        var found = '\0';
        foreach (var letter in Silent)
        {
            into[word.Length] = letter;
            if (vocabulary.Find(WordHash.Of(into[..(word.Length + 1)])) is { } entry && entry.French > entry.English)
            {
                if (found != '\0')
                {
                    return [];
                }

                found = letter;
            }
        }

        into[word.Length] = found;
        return found == '\0' ? [] : into[..(word.Length + 1)];
    }
}
