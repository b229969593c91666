using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Safety;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>Finds emergencies and crises by word cues and by models trained on example lines, in both languages at once. All its
/// words stand in <c>dialogs/en|fr/emergency.yaml</c> and <c>crisis-support.yaml</c>. Immutable and thread-safe; its time grows
/// with the length of the text alone.</summary>
public sealed class SafetyRecogniser : ISafety
{
    private readonly CueBook book;
    private readonly SafetyModel model;
    private readonly SafetyLanguage languages;
    private readonly HashSet<string> fillers;
    private readonly HashSet<ulong> learnt = [];
    private readonly SafetyFeatures features = new(null);
    private readonly string input;

    /// <summary>The recogniser of a content; the earlier one when it learnt from the same lines and lists.</summary>
    /// <exception cref="FormatException">A cue pattern in the content is not well formed.</exception>
    public static SafetyRecogniser Of(AgencyContent content, SafetyRecogniser? earlier) =>
        earlier is not null && earlier.input == Input(content) ? earlier : new SafetyRecogniser(content);

    /// <exception cref="FormatException">A cue pattern in the content is not well formed.</exception>
    public SafetyRecogniser(AgencyContent content)
    {
        input = Input(content);
        book = new CueBook(content);
        fillers = [.. book.Lines("fillers").Select(line => CueTokeniser.Cut(line)[0].Word)];
        languages = new SafetyLanguage(content);
        var lines = SafetyLine.Of(content);
        var letters = new LetterGroups(SafetyFeatures.Size);
        foreach (var line in lines)
        {
            var words = CueTokeniser.Cut(line.Text).ConvertAll(token => token.Word);
            words.ForEach(book.Vocabulary.Know);
            words.ForEach(letters.Know);
            learnt.Add(WordHash.Of(string.Join(' ', words)));
        }

        var training = new SafetyFeatures(letters);
        var cut = lines.Select(line => Cut(line.Text)).ToList();
        var cues = cut.ConvertAll(tokens => book.Find(new CueView(tokens, book.Vocabulary)));
        model = new SafetyModel(lines, view => [.. cut.Zip(cues, (tokens, found) => training.Of(tokens, new Stretch(0, tokens.Count), found, view))]);
    }

    /// <inheritdoc/>
    public SafetyReading Read(string text, Language? language, bool afterEmergency) => Explain(text, language, afterEmergency).Reading;

    /// <summary>True when the line is one that it was trained on, but for accents and punctuation: such a line proves nothing.</summary>
    public bool LearntFrom(string line) => learnt.Contains(WordHash.Of(Plain(line)));

    /// <summary>The reading and what led to it.</summary>
    public SafetyExplanation Explain(string text, Language? language, bool afterEmergency)
    {
        var tokens = Cut(text);
        var view = new CueView(tokens, book.Vocabulary);
        var cues = book.Find(view);
        var best = Worst(view, cues, languages.Of(tokens, language));
        return afterEmergency && AnswerToAlarm.Of(best.Reading.Tier, tokens.Count, cues) is { } tier
            ? Explained((tier, SafetyKind.Emergency, SafetyRule.Answer), best.Scores, view, cues, languages.Of(tokens, language))
            : best;
    }

    /// <summary>The stretch that gives most cause for alarm; milder when the short message as a whole takes it back.</summary>
    private SafetyExplanation Worst(CueView view, List<Cue> cues, Language language)
    {
        var readings = Stretch.Of(view.Tokens).Select(stretch => Of(stretch, view, cues, language)).ToList();
        if (readings.Count == 0)
            return new SafetyExplanation(SafetyReading.None, default, [], SafetyRule.Nothing, [], []);
        var worst = readings.OrderByDescending(reading => reading.Reading.Tier).ThenByDescending(reading => reading.Scores.Urgent).First();
        var whole = readings[^1];
        return Stretch.IsShort(view.Tokens) && SafetyDecision.IsTakenBack(worst.Reading.Tier, worst.Rule, whole.Reading.Tier, cues)
            ? whole with
            {
                Reading = whole.Reading with { Tier = SafetyDecision.Milder(worst.Reading.Tier), Kind = worst.Reading.Kind },
                Rule = SafetyRule.TakenBack,
            }
            : worst;
    }

    private SafetyExplanation Of(Stretch stretch, CueView view, List<Cue> cues, Language language)
    {
        var here = Within(cues, stretch);
        var scores = model.Score(features.Of(view.Tokens, stretch, here, SafetyView.All));
        return Explained(SafetyDecision.Of(scores, here, view.Learnt(stretch)), scores, view, here, language);
    }

    private static SafetyExplanation Explained(
        (SafetyTier Tier, SafetyKind Kind, SafetyRule Rule) decided, SafetyScores scores, CueView view, IReadOnlyList<Cue> cues, Language language)
    {
        var told = cues.Where(cue => cue.Role != CueRole.Class).ToList();
        var names = told.Select(cue => cue.Name).Distinct().ToList();
        var lowered = told.Where(cue => SafetyDecision.Lowers(cue, cues, decided.Kind)).Select(cue => cue.Name).Distinct();
        return new SafetyExplanation(
            new SafetyReading(decided.Tier, decided.Kind, language, names)
            {
                IsUneasy = SafetyDecision.IsUneasy(decided.Rule, scores, cues),
                IsFaint = SafetyDecision.IsFaint(decided.Tier, decided.Kind, scores, cues, view.Tokens.Count),
            },
            scores, names, decided.Rule, [.. lowered],
            [.. told.Select(cue => new FoundCue(cue.Name, view.Words(cue)))]);
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

    private static List<Cue> Within(List<Cue> cues, Stretch stretch) =>
        [.. cues.Where(cue => cue.Start >= stretch.Start && cue.Start < stretch.End)];

    /// <summary>Tokens without the "um" and "euh" of speech.</summary>
    private List<CueToken> Cut(string text)
    {
        var tokens = CueTokeniser.Cut(text);
        tokens.RemoveAll(token => !token.EndsSentence && fillers.Contains(token.Word));
        return tokens;
    }
}
