using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Passwords that someone tells: "my password is …", "mot de passe : …". Digits after "PIN" are the number matchers' work.</summary>
internal static class Secrets
{
    private const int MaxLength = 128;

    /// <summary>"passcode 4455", without a word between.</summary>
    private const int MinBare = 4;

    private const int MaxFar = 8;
    private const int MaxPhrase = 80;
    private const int MaxCode = 11;

    /// <summary>Words that follow "my password is" without being one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _harmless = (
        "not no now the a an in on my your his her our their this that it its same very too so still safe secure strong weak short long stolen hacked "
        + "compromised leaked lost wrong bad good ok okay fine old new easy hard simple changed expired required reset known gone out being getting working "
        + "written saved stored used visible exposed needed enough private secret what where when why how if and or but because for to of with from "
        + "pas plus un une le la les des mon ma mes votre vos son ce cette dans sur en a au aux du de que qui quoi si et ou mais trop tres encore toujours vole "
        + "volee pirate compromis perdu oublie fort faible court long bon mauvais change expire requis connu ecrit securise securitaire sur correct incorrect "
        + "valide invalide bloque locked blocked forgotten invalid asking asked ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(Utterance utterance, Findings findings)
    {
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            if (utterance.Pieces[i].Kind != PieceKind.Word)
                continue;
            if (LabelWords.At(utterance.Text, utterance.Pieces, i) is (Label.Password or Label.Pin, var next) found)
                Add(utterance, findings, next, isPin: found.Item1 == Label.Pin, isPhrase: utterance.Word(next - 1) is "passphrase" or "phrase");
            else if (utterance.Word(i) is "pass" or "mp" && utterance.Word(i + 1) is ":" or "=")
                Add(utterance, findings, i + 1, isPin: false, isPhrase: false);
        }
    }

    private static void Add(Utterance utterance, Findings findings, int i, bool isPin, bool isPhrase)
    {
        var (at, link) = BehindLink(utterance, i);
        if (at >= utterance.Pieces.Count || utterance.Pieces[at].Kind == PieceKind.Marker)
            return;
        var (start, end) = Token(utterance, at);
        if (isPhrase && link != Link.None)
            findings.Add(PersonalDataKind.Password, start, PhraseEnd(utterance, end));
        else if (LooksSecret(utterance, start, end, link, isPin))
            findings.Add(PersonalDataKind.Password, start, isPin ? CodeEnd(utterance, start, end) : end);
        else if (link == Link.None)
            AddFar(utterance, findings, i, isPin);
    }

    /// <summary>"The password that I gave him was …": only what can be nothing else.</summary>
    private static void AddFar(Utterance utterance, Findings findings, int i, bool isPin)
    {
        for (var at = i; at < i + MaxFar && at + 1 < utterance.Pieces.Count && utterance.Word(at) is not ("." or "?" or "!" or ";"); at++)
        {
            if (utterance.Word(at) is not ("is" or "was" or "est" or "etait" or ":" or "=") && !(utterance.Word(at) is "s" && utterance.Word(at - 1) is "'"))
                continue;
            var (start, end) = Token(utterance, at + 1);
            var word = utterance.Text.Span[start..end];
            var hasDigits = word.IndexOfAnyInRange('0', '9') >= 0;
            var hasLetters = word.IndexOfAnyInRange('a', 'z') >= 0;
            if (hasDigits && (isPin ? word.Length >= MinBare && !hasLetters : hasLetters && word.Length > MinBare))
                findings.Add(PersonalDataKind.Password, start, isPin ? CodeEnd(utterance, start, end) : end);
            return;
        }
    }

    /// <summary>From a piece to the next white space, without the punctuation behind.</summary>
    private static (int Start, int End) Token(Utterance utterance, int piece)
    {
        var start = utterance.Pieces[piece].Start;
        var end = start;
        while (end < utterance.Text.Length && utterance.Text[end] is not (' ' or '\n') && end - start < MaxLength)
            end++;
        while (end > start + 1 && utterance.Text[end - 1] is '.' or ',' or ';' or ')' or '?' or '"' or '\'' or '\u00BB')
            end--;
        return (start, end);
    }

    /// <summary>The end of the sentence, a few words on at most.</summary>
    private static int PhraseEnd(Utterance utterance, int end)
    {
        for (var length = 0; length < MaxPhrase && end < utterance.Text.Length && (char.IsLetterOrDigit(utterance.Text[end]) || utterance.Text[end] is ' ' or '-'); length++)
            end++;
        while (utterance.Text[end - 1] is ' ')
            end--;
        return end;
    }

    /// <summary>The end of a code in groups: "482 913".</summary>
    private static int CodeEnd(Utterance utterance, int start, int end)
    {
        for (var next = end; next - start < MaxCode && utterance.Text[next] is ' ' or '-' && char.IsAsciiDigit(utterance.Text[next + 1]);)
        {
            next++;
            while (char.IsAsciiDigit(utterance.Text[next]))
                next++;
            if (next - start <= MaxCode && utterance.Text[next] is not ('-' or '/' or '.'))
                end = next;
        }

        return end;
    }

    private enum Link
    {
        None,

        /// <summary>"is": a sentence may go on.</summary>
        Is,

        /// <summary>A colon or an equals sign: the secret follows.</summary>
        Colon,
    }

    /// <summary>The piece behind "is", "c'est", ":", and which it was.</summary>
    private static (int Next, Link Link) BehindLink(Utterance utterance, int i)
    {
        var link = Link.None;
        for (var steps = 0; steps < 6 && i < utterance.Pieces.Count; steps++, i++)
        {
            var word = utterance.Word(i);
            if (word is "is" or "was" or "est" or "cest" || (word is "s" && utterance.Word(i - 1) is "'"))
                link = link == Link.Colon ? link : Link.Is;
            else if (word is ":" or "=")
                link = Link.Colon;
            else if (word is not ("c" or "'" or "\"" or "\u00AB" or "number" or "numero" or "," or "(") || (word is "c" && utterance.Word(i + 1) is not "'"))
                break;
        }

        return (i, link);
    }

    private static bool LooksSecret(Utterance utterance, int start, int end, Link link, bool isPin)
    {
        var word = utterance.Text.Span[start..end];
        if (word.IsEmpty || word[0] == '[')
            return false;
        var digits = word.IndexOfAnyInRange('0', '9') >= 0;
        if (isPin)
            return digits && end - start >= 3 && link != Link.None;
        if (link == Link.None)
            return digits && word.Length >= MinBare;
        if (digits || word.IndexOfAny("!@#$%^&*_+=~") >= 0)
            return true;
        for (var i = start + 1; i < end; i++)
        {
            if (utterance.Text.IsUpper(i) && !utterance.Text.IsUpper(start))
                return true;
        }

        // A plain word after "is" may be a secret, or the sentence going on ("is stolen", "is what they asked for").
        var isLast = end >= utterance.Text.Length || utterance.Text[end] is not ' ' || EndsWithPunctuation(utterance, end);
        return !_harmless.Contains(word) && (link == Link.Colon || isLast) && char.IsLetterOrDigit(word[0]);
    }

    private static bool EndsWithPunctuation(Utterance utterance, int end)
    {
        while (end < utterance.Text.Length && utterance.Text[end] is ' ' or '\n')
            end++;
        return end >= utterance.Text.Length;
    }
}
