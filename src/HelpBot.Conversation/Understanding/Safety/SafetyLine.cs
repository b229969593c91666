using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Understanding;

/// <summary>What a line to learn from is an example of.</summary>
internal enum SafetyLabel
{
    /// <summary>Anything else, including what only sounds urgent.</summary>
    Other,

    /// <summary>An emergency, or maybe one: one must ask.</summary>
    Maybe,
    Emergency,
    Crisis,
}

/// <summary>One line to learn from.</summary>
/// <param name="Weight">Between 0 and 1; the forms of one phrase share what it counts.</param>
internal sealed record SafetyLine(string Text, SafetyLabel Label, float Weight)
{
    private const int MostForms = 10;
    private const int MostFormsOfOthers = 2;

    /// <summary>Every line of the content: phrases of emergency and crisis, the lists <c>maybe</c> and <c>near_misses</c>, and the
    /// phrases of all other topics as examples of what is neither.</summary>
    public static IReadOnlyList<SafetyLine> Of(AgencyContent content)
    {
        var lines = new List<SafetyLine>();
        foreach (var file in content.Topics)
        {
            var (label, most) = file.Topic switch
            {
                Topics.Emergency => (SafetyLabel.Emergency, MostForms),
                Topics.CrisisSupport => (SafetyLabel.Crisis, MostForms),
                _ => (SafetyLabel.Other, MostFormsOfOthers),
            };
            Add(lines, file.Phrases.SelectMany(group => group.Say), label, most);
            if (label == SafetyLabel.Other)
                continue;
            Add(lines, file.Lists.GetValueOrDefault("maybe", []), SafetyLabel.Maybe, MostForms);
            Add(lines, file.Lists.GetValueOrDefault("near_misses", []), SafetyLabel.Other, MostForms);
            Add(lines, file.Lists.GetValueOrDefault("ordinary", []), SafetyLabel.Other, MostForms);
        }

        return lines;
    }

    private static void Add(List<SafetyLine> lines, IEnumerable<string> phrases, SafetyLabel label, int most)
    {
        foreach (var phrase in phrases)
        {
            var forms = PhraseForms.Of(phrase, most);
            lines.AddRange(forms.Select(form => new SafetyLine(form, label, 1 / MathF.Sqrt(forms.Count))));
        }
    }
}
