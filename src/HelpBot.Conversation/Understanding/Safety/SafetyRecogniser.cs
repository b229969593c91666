using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Lately;
using HelpBot.Conversation.Understanding.Safety;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>Finds emergencies and crises by word cues and by models trained on example lines, in both languages at once. All its
/// words stand in <c>dialogs/en|fr/emergency.yaml</c> and <c>crisis-support.yaml</c>. Immutable and thread-safe; its time grows
/// with the length of the text alone.</summary>
public sealed class SafetyRecogniser : ISafety
{
    private const int RecentPlaces = 2048;

    private readonly CueBook book;
    private readonly SafetyLessons lessons;
    private readonly HashSet<string> fillers;
    private readonly HashSet<string> small;
    private readonly CryFinder cries;
    private readonly SafetyFeatures features = new(null);
    private readonly Recent<SafetyReading> recent = new(RecentPlaces);
    private readonly string input;

    /// <summary>The recogniser of a content; the earlier one when it learnt from the same lines and lists.</summary>
    /// <param name="content">What to learn from.</param>
    /// <param name="earlier">An earlier one; null when there is none.</param>
    /// <param name="shelf">Where what was learnt is kept; null for nowhere.</param>
    /// <exception cref="FormatException">A cue pattern in the content is not well formed.</exception>
    public static SafetyRecogniser Of(AgencyContent content, SafetyRecogniser? earlier, IModelShelf? shelf = null) =>
        Input(content) is var input && earlier?.input == input ? earlier : new SafetyRecogniser(content, input, shelf);

    /// <exception cref="FormatException">A cue pattern in the content is not well formed.</exception>
    public SafetyRecogniser(AgencyContent content)
        : this(content, Input(content), null)
    {
    }

    private SafetyRecogniser(AgencyContent content, string input, IModelShelf? shelf)
    {
        this.input = input;
        book = new CueBook(content);
        (fillers, small) = (Words("fillers"), Words("small"));
        cries = new CryFinder(book);
        lessons = SafetyLessons.Of(content, input, book, WithoutFillers, shelf);

        HashSet<string> Words(string list) => [.. book.Lines(list).Select(line => CueTokeniser.Cut(line)[0].Word)];
    }

    /// <inheritdoc/>
    public SafetyReading Read(string text, Language? language, bool afterEmergency, TextKey? key = null)
    {
        if (!recent.TryGet(key, out var reading))
        {
            var view = View(text);
            reading = Reading(Find(view, afterEmergency), view, language);
            recent.Keep(key, reading);
        }

        return reading;
    }

    /// <summary>True when the line is one that it was trained on, but for accents and punctuation: such a line proves nothing.</summary>
    public bool LearntFrom(string line) => lessons.Lines.Contains(WordHash.Of(Plain(line)));

    /// <summary>The reading and what led to it.</summary>
    public SafetyExplanation Explain(string text, Language? language, bool afterEmergency)
    {
        var view = View(text);
        var found = Find(view, afterEmergency);
        return found.Explain(Reading(found, view, language), view);
    }

    private CueView View(string text) => new(Cut(text), book.Vocabulary);

    private SafetyReading Reading(SafetyFinding found, CueView view, Language? language) =>
        view.Count == 0 ? SafetyReading.None : found.ToReading(lessons.Languages.Of(view.Tokens, language), view.Count);

    private SafetyFinding Find(CueView view, bool afterEmergency)
    {
        var cues = book.Find(view);
        var worst = Worst(view, cues);
        return afterEmergency && AnswerToAlarm.Of(worst.Tier, view.Count, cues) is { } tier
            ? new SafetyFinding(tier, SafetyKind.Emergency, SafetyRule.Answer, worst.Scores, cues)
            : SafetyVerdict.Of(worst, view.Count > 0 && view.Tokens[^1].EndsQuestion);
    }

    /// <summary>The stretch that gives most cause for alarm; milder when the short message as a whole takes it back.</summary>
    private SafetyFinding Worst(CueView view, List<Cue> cues)
    {
        SafetyFinding? worst = null;
        var whole = SafetyFinding.None;
        foreach (var stretch in Stretch.Of(view.Tokens))
        {
            whole = Of(stretch, view, cues);
            worst = worst is null || whole.Tier > worst.Tier || (whole.Tier == worst.Tier && whole.Scores.Urgent > worst.Scores.Urgent) ? whole : worst;
        }

        worst ??= whole;
        if (worst.Tier != SafetyTier.Sure && cries.Find(view, cues, part => Of(part, view, cues)) is { } cry && CryFinder.IsPlainer(cry, worst))
            return cry;
        return Stretch.IsShort(view.Tokens) && SafetyDecision.IsTakenBack(worst, whole, cues, view.Tokens.Exists(token => token.EndsQuestion))
            ? whole with { Tier = SafetyDecision.TakenBack(worst.Tier, whole.Scores, cues), Kind = worst.Kind, Rule = SafetyRule.TakenBack, Itself = whole }
            : worst;
    }

    private SafetyFinding Of(Stretch stretch, CueView view, List<Cue> cues)
    {
        var here = stretch.Length == view.Count ? cues : cues.FindAll(cue => cue.Start >= stretch.Start && cue.Start < stretch.End);
        var scores = lessons.Model.Score(features.Of(view.Tokens, stretch, here));
        var (tier, kind, rule) = SafetyDecision.Of(scores, here, SaysNothing(view.Tokens, stretch) ? 0 : view.Learnt(stretch), view.Strange(stretch));
        return new SafetyFinding(tier, kind, rule, scores, here);
    }

    /// <summary>True when there are only words like "it", "gave" and "to": whatever the models make of them, they tell nothing.</summary>
    private bool SaysNothing(List<CueToken> tokens, Stretch stretch)
    {
        for (var at = stretch.Start; at < stretch.End; at++)
            if (!small.Contains(tokens[at].Word) && !(tokens[at].Bare is { } bare && small.Contains(bare)))
                return false;
        return true;
    }

    private static string Input(AgencyContent content)
    {
        using var hash = new ContentHash();
        foreach (var file in content.Topics)
        {
            hash.Add((int)file.Language).Add(file.Topic).Add(file.Phrases.Count).Add(file.Lists.Count);
            foreach (var group in file.Phrases)
                hash.Add(group.Say);
            foreach (var (name, lines) in file.Lists)
                hash.Add(name).Add(lines);
        }

        return hash.ToString();
    }

    private static string Plain(string text) => string.Join(' ', CueTokeniser.Cut(text).Select(token => token.Word));

    /// <summary>Tokens without the "um" and "euh" of speech.</summary>
    private List<CueToken> Cut(string text) => WithoutFillers(CueTokeniser.Cut(text));

    private List<CueToken> WithoutFillers(List<CueToken> tokens)
    {
        tokens.RemoveAll(token => !token.EndsSentence && fillers.Contains(token.Word));
        return tokens;
    }
}
