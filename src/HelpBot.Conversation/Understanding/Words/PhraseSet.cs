namespace HelpBot.Conversation.Understanding.Words;

/// <summary>A closed set of short phrases, compared word by word after normalisation.</summary>
internal sealed class PhraseSet
{
    private readonly ulong[][] _phrases;

    public PhraseSet(IEnumerable<string> phrases)
    {
        var words = new WordBuffer();
        _phrases = [.. phrases.Select(phrase => Hashes(phrase, words)).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)];
    }

    /// <summary>How many words the longest phrase has that starts at a word; 0 for none.</summary>
    public int LengthAt(WordBuffer words, int at)
    {
        foreach (var phrase in _phrases)
        {
            var matched = 0;
            while (matched < phrase.Length && at + matched < words.Count && words.Words[at + matched].Hash == phrase[matched])
            {
                matched++;
            }

            if (matched == phrase.Length)
            {
                return matched;
            }
        }

        return 0;
    }

    private static ulong[] Hashes(string phrase, WordBuffer words)
    {
        Tokenizer.Read(phrase, words);
        var hashes = new ulong[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = words.Words[i].Hash;
        }

        return hashes;
    }
}
