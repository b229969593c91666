namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Addresses without a word for street, where one is announced: "I live at 12 Montreal", "my address is 19 maple", "c'est le 19 des Lilas".</summary>
internal static class AnnouncedAddress
{
    private const int MaxWords = 3;

    /// <summary>The first piece of the name behind the number, and the offset behind the name; -1 without one.</summary>
    public static (int First, int End) At(Utterance utterance, int first)
    {
        var at = first;
        while (utterance.Word(at) is "de" or "du" or "des" or "la")
            at++;
        if (!utterance.IsWord(at) || !utterance.IsLabelled(first, Label.Address, 1) || utterance.Pieces[at].Length <= 2 || StreetWords.IsNever(utterance.Word(at)))
            return (first, -1);
        if (utterance.Text.IsUpper(utterance.Pieces[at].Start))
            return (first, End(utterance, at, word => utterance.Text.IsUpper(utterance.Pieces[word].Start)));
        // In lower case only a name that the sentence ends with.
        var end = End(utterance, at, word => !StreetWords.IsNever(utterance.Word(word)));
        return utterance.Text[end] is ',' or '.' or '\n' || end >= utterance.Text.Length ? (first, end) : (first, -1);
    }

    private static int End(Utterance utterance, int i, Predicate<int> isPart)
    {
        var next = i + 1;
        while (next < i + MaxWords && utterance.IsWord(next) && isPart(next))
            next++;
        return utterance.Pieces[next - 1].End;
    }
}
