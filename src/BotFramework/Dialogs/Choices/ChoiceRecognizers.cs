using System.Globalization;
using Recognizers;

namespace BotFramework.Dialogs.Choices;

/// <summary>Understands which choice an answer means.</summary>
public class ChoiceRecognizers
{
    /// <inheritdoc cref="RecognizeChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// The choices that the answer names. Only when it names none, those of the places in it ("the third one"), and only when
    /// there are none, those of the numbers: "the first division" must not be taken for number one.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        utterance ??= string.Empty;
        list ??= [];
        options ??= new FindChoicesOptions();
        var named = Find.FindChoices(utterance, list, options);
        if (named.Count > 0)
        {
            return named;
        }

        var locale = options.Locale ?? PromptCultureModels.English.Locale!;
        var chosen = options.RecognizeOrdinals ? ByPosition(list, NumberRecognizer.RecognizeOrdinal(utterance, locale)) : [];
        return chosen.Count == 0 && options.RecognizeNumbers
            ? ByPosition(list, NumberRecognizer.RecognizeNumber(utterance, locale))
            : chosen;
    }

    private static List<ModelResult<FoundChoice>> ByPosition(IList<Choice> list, List<ModelResult> found)
        => found.Select(match => (match, index: IndexOf(match, list.Count)))
            .Where(place => place.index >= 0 && place.index < list.Count)
            .OrderBy(place => place.match.Start)
            .Select(place => new ModelResult<FoundChoice>
            {
                Text = place.match.Text,
                Start = place.match.Start,
                End = place.match.End,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[place.index].Value, Index = place.index, Score = 1 },
            }).ToList();

    private static int IndexOf(ModelResult match, int count)
    {
        var resolution = match.Resolution;
        if (resolution.TryGetValue("relativeTo", out var from) && from as string == "end"
            && resolution.TryGetValue("offset", out var offset) && int.TryParse(
                offset.ToString(), CultureInfo.InvariantCulture, out var back))
        {
            return count - 1 + back;
        }

        return int.TryParse(resolution["value"].ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number - 1 : -1;
    }
}
