using HelpBot.Conversation.Understanding.PersonalDataMatching;

namespace HelpBot.Conversation.Understanding;

/// <summary>Finds every telephone number in a text, the agency's own too, so that it can be compared with the directory.</summary>
public static class PhoneMentions
{
    private const int National = 10;
    private const int MinMistyped = 9;
    private const int MaxMistyped = 12;

    private static readonly Func<Utterance, int, int>[] _matchers =
    [
        TelephoneNumbers.AsWritten, TelephoneNumbers.International, TelephoneNumbers.InAnyGroups, TelephoneNumbers.WithoutArea, Mistyped,
    ];

    /// <summary>In the order of the text; empty when it mentions none. Emergency numbers of three digits are none.</summary>
    public static IReadOnlyList<PhoneMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var utterance = new Utterance(text);
        var groups = utterance.Groups;
        var taken = new bool[groups.Count];
        var mentions = new List<PhoneMention>();
        for (var i = 0; i < groups.Count; i++)
        {
            var plain = PlainNumbers.Length(utterance, i);
            if (plain > 0)
                Take(i, plain);
        }

        foreach (var matcher in _matchers)
        {
            for (var i = 0; i < groups.Count; i++)
            {
                if (taken[i] || matcher(utterance, i) is not (> 0 and var length) || taken.AsSpan(i, length).Contains(true))
                    continue;
                mentions.Add(Mention(utterance, i, length));
                Take(i, length);
                i += length - 1;
            }
        }

        mentions.Sort((a, b) => a.Start.CompareTo(b.Start));
        return mentions;

        void Take(int first, int length)
        {
            taken.AsSpan(first, length).Fill(true);
            utterance.Part(first, first + length);
        }
    }

    /// <summary>Nine to twelve digits that nothing else explains: a number with a digit too few or too many.</summary>
    private static int Mistyped(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        var length = GroupShape.Run(utterance, i, MaxMistyped);
        if (length == 0 || group.IsGlued || group.Join != Join.None || utterance.CountDigits(i, length) < MinMistyped || !GroupShape.EndsAt(utterance, i + length))
            return 0;
        var label = utterance.LabelBefore(group.FirstPiece);
        return label.Label is Label.None or Label.Telephone or Label.Address || label.Distance > 3 ? length : 0;
    }

    private static PhoneMention Mention(Utterance utterance, int i, int length)
    {
        var text = utterance.Text;
        var (start, end) = (utterance.Groups[i].Start, utterance.Groups[i + length - 1].End);
        if (text[start - 1] == '(')
            start--;
        var hasPlus = text[start - 1] == '+';
        if (hasPlus)
            start--;
        var digits = utterance.DigitsOf(i, length).ToString();
        var written = digits.Length switch
        {
            National when !hasPlus => "+1" + digits,
            National + 1 when digits[0] == '1' => "+" + digits,
            _ when digits.StartsWith("011", StringComparison.Ordinal) => "+" + digits[3..],
            _ => hasPlus ? "+" + digits : digits,
        };
        var originalStart = text.OriginalStart(start);
        return new PhoneMention(written, originalStart, text.OriginalEnd(end) - originalStart);
    }
}
