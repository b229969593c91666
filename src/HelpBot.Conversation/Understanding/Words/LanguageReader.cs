using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Tells English, French and other languages apart by script, accents, small words and the vocabulary of the examples.</summary>
internal sealed class LanguageReader(Vocabulary vocabulary)
{
    private const float SmallWord = 1f;
    private const float MostPerWord = 1.5f;
    private const float Accent = 1f;
    private const float Enough = 0.6f;
    private const float EnoughToSwitch = 1.9f;

    /// <param name="text">The message.</param>
    /// <param name="words">Its words.</param>
    /// <param name="known">The conversation's language, null before the first message.</param>
    public LanguageGuess Read(ReadOnlySpan<char> text, WordBuffer words, Language? known)
    {
        if (MostlyOtherScript(text))
        {
            return new LanguageGuess(known ?? Language.English, true, 0);
        }

        var lean = Accents(text);
        var unknown = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var of = OfWord(words.Words[i].Hash, out var isKnown);
            lean += words[i].ContainsAnyInRange('0', '9') || IsSign(text, words.Words[i]) ? 0 : of;
            unknown += isKnown ? 0 : 1;
        }

        var language = Decide(lean, words.Count, known);
        return new LanguageGuess(language, IsOther(words, unknown), lean);
    }

    // "3x", "22" and what stands for "+" are no language's.
    private static bool IsSign(ReadOnlySpan<char> text, Word word) =>
        word.SourceEnd - word.SourceStart == 1 && word.SourceStart < text.Length && !char.IsLetter(text[word.SourceStart]);

    private static Language Decide(float lean, int words, Language? known)
    {
        var heard = lean > 0 ? Language.French : Language.English;
        if (known is not { } before || before == heard)
        {
            return Math.Abs(lean) < Enough ? known ?? (lean > 0 ? Language.French : Language.English) : heard;
        }

        // One word, or a borrowed one, does not change the language of a conversation.
        return words > 1 && Math.Abs(lean) >= EnoughToSwitch ? heard : before;
    }

    private float OfWord(ulong word, out bool known)
    {
        var lean = 0f;
        known = false;
        if (vocabulary.Find(word) is { } entry)
        {
            known = true;
            lean = Math.Clamp(MathF.Log((entry.French + 0.5f) / (entry.English + 0.5f)), -MostPerWord, MostPerWord) * 0.6f;
        }

        var (english, french) = (FunctionWords.English.Contains(word), FunctionWords.French.Contains(word));
        known |= english || french;
        return lean + (french && !english ? SmallWord : 0) - (english && !french ? SmallWord : 0);
    }

    private static float Accents(ReadOnlySpan<char> text) => text.IndexOfAny("éèêàâçùûîôëïœÉÈÊÀÇ") >= 0 ? Accent : 0;

    private static bool IsOther(WordBuffer words, int unknown)
    {
        var best = 0;
        foreach (var set in FunctionWords.Others)
        {
            best = Math.Max(best, Hits(words, set));
        }

        if (best == 0 || words.Count == 0)
        {
            return false;
        }

        var own = Math.Max(Hits(words, FunctionWords.English), Hits(words, FunctionWords.French));
        return best > own + 1 || (best > own && unknown * 2 >= words.Count);
    }

    private static int Hits(WordBuffer words, FrozenSet<ulong> set)
    {
        var hits = 0;
        foreach (var word in words.Words)
        {
            hits += set.Contains(word.Hash) ? 1 : 0;
        }

        return hits;
    }

    private static bool MostlyOtherScript(ReadOnlySpan<char> text)
    {
        var (latin, other) = (0, 0);
        foreach (var c in text[..Math.Min(text.Length, 400)])
        {
            if (char.IsLetter(c))
            {
                latin += c < '\u0250' ? 1 : 0;
                other += c < '\u0250' ? 0 : 1;
            }
        }

        return other > latin;
    }
}
