using System.Text;
using HelpBot.Conversation.Understanding.PersonalDataMatching;

namespace HelpBot.Conversation.Understanding;

/// <summary>A number of a text, in digits.</summary>
/// <param name="Digits">The digits alone: "six one three" and "6-1-3" are <c>613</c>.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="IsSpoken">True when some of it stands in words.</param>
public readonly record struct DigitRun(string Digits, int Start, int Length, bool IsSpoken);

/// <summary>Reads numbers as they are said (a telephone call's transcript, or typed in words), in English and French at once.</summary>
public static class SpokenDigits
{
    private const int MinDigits = 3;
    private const int MinLongDigits = 7;

    /// <summary>The numbers of three digits or more, in order.</summary>
    public static IReadOnlyList<DigitRun> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var utterance = new Utterance(text);
        var runs = new List<DigitRun>();
        foreach (var (first, next) in Runs(utterance.Groups))
        {
            if (utterance.CountDigits(first, next - first) >= MinDigits)
                runs.Add(Run(utterance, first, next));
        }

        return runs;
    }

    /// <summary>The text with 9-1-1 and 9-8-8 in any form ("nine one one", "neuf-onze", "9 1 1") as 911 and 988, and with long numbers that are
    /// said in digits. Everything else stays as it is.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normal = new StringBuilder();
        var at = 0;
        foreach (var run in Find(text))
        {
            var isEmergency = run.Digits is "911" or "988" && (run.IsSpoken || IsSignBySign(text.AsSpan(run.Start, run.Length)));
            if (!isEmergency && !(run.IsSpoken && run.Digits.Length >= MinLongDigits))
                continue;
            normal.Append(text, at, run.Start - at).Append(run.Digits);
            at = run.Start + run.Length;
        }

        return at == 0 ? text : normal.Append(text, at, text.Length - at).ToString();
    }

    private static IEnumerable<(int First, int Next)> Runs(List<DigitGroup> groups)
    {
        for (var i = 0; i < groups.Count;)
        {
            var first = i++;
            while (i < groups.Count && groups[i].Join != Join.None)
                i++;
            yield return (first, i);
        }
    }

    private static DigitRun Run(Utterance utterance, int first, int next)
    {
        var start = utterance.Text.OriginalStart(utterance.Groups[first].Start);
        var end = utterance.Text.OriginalEnd(utterance.Groups[next - 1].End);
        var isSpoken = false;
        for (var i = first; i < next; i++)
            isSpoken |= utterance.Groups[i].IsSpoken;
        return new DigitRun(utterance.DigitsOf(first, next - first).ToString(), start, end - start, isSpoken);
    }

    /// <summary>9-1-1 and 9 1 1, but not 9/11 or 91-1.</summary>
    private static bool IsSignBySign(ReadOnlySpan<char> written)
    {
        for (var i = 1; i < written.Length; i++)
        {
            if (char.IsDigit(written[i]) && char.IsDigit(written[i - 1]))
                return false;
        }

        return written.Length > MinDigits;
    }
}
