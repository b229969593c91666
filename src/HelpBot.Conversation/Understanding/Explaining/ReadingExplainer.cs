using HelpBot.Conversation.Understanding.Clauses;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>Tells from the workspace of a reading how it came about.</summary>
internal sealed class ReadingExplainer(Recogniser recogniser, NameIndex names)
{
    /// <param name="text">What was read.</param>
    /// <param name="space">The workspace as the reading left it, with its trace.</param>
    /// <param name="lean">Evidence for a language, as <see cref="LanguageGuess.Lean"/>.</param>
    /// <param name="hidden">Personal data in the text, never shown.</param>
    public ReadingExplanation Explain(
        string text, Reading reading, Workspace space, float lean, IReadOnlyList<PersonalDataSpan> hidden)
    {
        var shown = new ShownWords(hidden);
        return new ReadingExplanation
        {
            Language = reading.Language,
            OtherLanguage = reading.OtherLanguage,
            LanguageCertainty = Math.Round(1 / (1 + Math.Exp(-Math.Abs(lean))), 3),
            Words = shown.All(space.Words),
            Repairs = WordRepairs.Of(text, space.Words, shown),
            RuledOut = [.. space.RuledOut],
            Clauses = [.. ClauseCutter.Cut(text, space.Kept).Select(clause => new ReadClause(shown.Joined(space.Kept, clause.First, clause.End), clause.Asks))],
            Names = Names(space.Words, shown),
            Inquiries = [.. reading.Inquiries.Select(inquiry => Inquiry(inquiry, space, shown))],
        };
    }

    private InquiryExplanation Inquiry(InquiryReading inquiry, Workspace space, ShownWords shown)
    {
        var judged = space.Trace?.Of(inquiry);
        var words = judged?.Words ?? space.Kept;
        var influences = judged is null ? null : new WordInfluences(recogniser, words, shown.All(words));
        return new InquiryExplanation
        {
            Words = shown.Joined(words, 0, words.Count),
            Certainty = inquiry.Certainty,
            Candidates = [.. inquiry.Candidates.Select(candidate => Candidate(candidate, influences))],
            Belongs = judged is null ? null : Math.Round(judged.Belongs, 4),
            Unknown = judged is null ? null : Math.Round(judged.Unknown, 4),
        };
    }

    private CandidateExplanation Candidate(Candidate candidate, WordInfluences? influences)
    {
        var column = recogniser.Labels.TopicIndex(candidate.Topic);
        var explained = influences is not null && column >= 0;
        return new CandidateExplanation(
            candidate.Topic, candidate.Subjects, candidate.Aspect, Math.Round(candidate.Probability, 4),
            explained ? influences!.For(column) : [], explained ? influences!.Against(column) : []);
    }

    private IReadOnlyList<NamedWords> Names(WordBuffer words, ShownWords shown)
    {
        List<NamedWords> found = [];
        for (var first = 0; first < words.Count;)
        {
            if (names.Longest(words, first, out var end) is { } things)
            {
                found.Add(new NamedWords(shown.Joined(words, first, end), [.. things.Things.Select(thing => thing.Subject).Distinct()]));
            }

            first = Math.Max(first + 1, end);
        }

        return found;
    }
}
