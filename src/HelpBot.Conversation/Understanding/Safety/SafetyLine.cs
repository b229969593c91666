using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Safety;

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
    private const int MostForms = 8;
    private const int MostFormsOfOthers = 3;

    /// <summary>What all lines of other topics weigh together, against one for all emergencies and crises: however many an author
    /// adds, they don't drown the cries for help.</summary>
    private const float WeightOfOthers = 0.9f;

    /// <summary>Every line of the content: phrases of emergency and crisis, the lists <c>maybe</c> and <c>near_misses</c>, and the
    /// phrases of all other topics as examples of what is neither.</summary>
    public static IReadOnlyList<SafetyLine> Of(AgencyContent content)
    {
        var lines = new List<SafetyLine>();
        var others = new List<SafetyLine>();
        foreach (var file in content.Topics)
        {
            SafetyLabel? label = file.Topic switch
            {
                Topics.Emergency => SafetyLabel.Emergency,
                Topics.CrisisSupport => SafetyLabel.Crisis,
                _ => null,
            };
            var phrases = file.Phrases.SelectMany(group => group.Say);
            if (label is null)
            {
                Add(others, phrases, SafetyLabel.Other, MostFormsOfOthers);
                continue;
            }

            Add(lines, phrases, label.Value, MostForms);
            Add(lines, file.Lists.GetValueOrDefault("maybe", []), SafetyLabel.Maybe, MostForms);
            Add(lines, file.Lists.GetValueOrDefault("near_misses", []), SafetyLabel.Other, MostForms);
            Add(lines, file.Lists.GetValueOrDefault("ordinary", []), SafetyLabel.Other, MostForms);
        }

        var scale = Math.Min(1, WeightOfOthers * Total(lines, label => label != SafetyLabel.Other) / Math.Max(1, Total(others, _ => true)));
        return [.. lines, .. others.Select(line => line with { Weight = line.Weight * scale })];
    }

    private static float Total(List<SafetyLine> lines, Func<SafetyLabel, bool> counts) =>
        lines.Where(line => counts(line.Label)).Sum(line => line.Weight);

    private static void Add(List<SafetyLine> lines, IEnumerable<string> phrases, SafetyLabel label, int most)
    {
        foreach (var phrase in phrases)
        {
            var pattern = PhrasePattern.Parse(phrase);
            var forms = Enumerable.Range(0, Math.Min(most, MostForms)).Select(pattern.Variant).Distinct(StringComparer.Ordinal).ToList();
            lines.AddRange(forms.Select(form => new SafetyLine(form, label, 1 / MathF.Sqrt(forms.Count))));
        }
    }
}
