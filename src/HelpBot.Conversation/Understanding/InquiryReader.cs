using System.Text.RegularExpressions;
using HelpBot.Conversation.Understanding.Clauses;
using HelpBot.Conversation.Understanding.Context;

namespace HelpBot.Conversation.Understanding;

/// <summary>Turns the words of a message into what was wanted: one thing, or two or three when it is sure that there are several.</summary>
internal sealed partial class InquiryReader(Selection selection, Fragments fragments, Carrier carrier, Contrast contrast, Cause cause, InquiryJudge judge)
{
    private const int MostInquiries = 3;
    private const double Drowned = 0.65;
    private const double Clear = 0.85;
    private const double VeryClear = 0.9;
    private const int ShortTail = 8;
    private const int LongStory = 20;
    private const double LikelyInStory = 0.5;
    private const int FewestCarried = 2;

    /// <summary>What was wanted. Of a sum it is known that it is nobody's business here, even when no word is.</summary>
    public IReadOnlyList<InquiryReading> Read(string text, Workspace space, ConversationMemory memory) =>
        Inquiries(text, space, memory) is var found && found is [{ Certainty: Certainty.NotUnderstood } only] && Sum().IsMatch(text)
            ? [only with { Certainty = Certainty.Unrelated }]
            : found;

    [GeneratedRegex(@"\d\s*[a-z]?\s*[+*×÷^=]\s*[a-z(]?\s*-?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Sum();

    private IReadOnlyList<InquiryReading> Inquiries(string text, Workspace space, ConversationMemory memory)
    {
        if (space.Words.Count == 0)
        {
            return [new InquiryReading { Text = text, Certainty = Certainty.NotUnderstood, Candidates = [] }];
        }

        space.RuledOut.Clear();
        contrast.Apply(space.Words, space.Kept, text, space.RuledOut);
        cause.Drop(space.Kept, space.Part, memory);
        if (selection.Read(space.Kept, space.RuledOut, memory) is { } chosen)
        {
            return [new InquiryReading { Text = text, Certainty = Certainty.Sure, Candidates = [chosen] }];
        }

        if (fragments.Read(space.Kept, memory) is var (certainty, meaning))
        {
            return [new InquiryReading { Text = text, Certainty = certainty, Candidates = meaning is null ? [] : [meaning] }];
        }

        var clauses = ClauseCutter.Cut(text, space.Kept);
        var several = clauses.Count > 1 ? FromSentences(text, space, clauses) : FromJoint(text, space, clauses);
        if (several.Count > 1 && !judge.IsOneList(space, several))
        {
            return several;
        }

        // A story may drown its question, but the question alone is clear.
        var whole = Polite(judge.Whole(text, space, clauses, memory), text, space);
        if (clauses.Count > 1 && several is [var only] && (whole.Certainty != Certainty.Sure || IsQuestionOfStory(only, text, space)))
        {
            return [only];
        }

        if (whole.Certainty != Certainty.Sure && QuestionOfStory(text, space, clauses) is { } asked)
        {
            return [asked];
        }

        if ((whole.Certainty != Certainty.Sure || whole.Best?.Probability < Drowned) && LastFragment(text, space, memory) is { } last)
        {
            return [last];
        }

        return [Carried(whole.Certainty == Certainty.Sure ? Surer(whole, text, space) : whole, text, space)];
    }

    // "Both fax numbers, thanks" is no thank-you, and "thanks, and who did it?" praises nobody.
    private InquiryReading Polite(InquiryReading whole, string text, Workspace space)
    {
        var (first, end) = Courtesy.Trim(space.Kept);
        var thanked = Courtesy.EndOfThanks(space.Kept, text);
        if (thanked == 0 && (!InquiryJudge.IsSmallTalk(whole) || end - first < FewestCarried || end - first == space.Kept.Count))
        {
            return whole;
        }

        var asked = thanked > 0 ? new Clause(thanked, space.Kept.Count, true) : new Clause(first, end, true);
        var asks = thanked > 0 && (judge.Asks(space, asked) || text.AsSpan().TrimEnd().EndsWith('?'));
        return (asks || judge.Tells(space, asked)) && judge.Part(text, space, asked) is var rest && (asks ? judge.IsWish(rest, LikelyInStory) : judge.StandsAlone(rest))
            ? rest with { Text = text } : whole;
    }

    private InquiryReading Surer(InquiryReading whole, string text, Workspace space) =>
        whole.Best?.Probability < Drowned && Question(text, space) is { } question && question.Best?.Probability >= Clear ? question : whole;

    // "Where is your station? My son …": of a long story, the one question that is put as such.
    private static bool IsQuestionOfStory(InquiryReading question, string text, Workspace space) =>
        space.Kept.Count >= LongStory && question.Best?.Probability >= VeryClear
        && text.IndexOf(question.Text, StringComparison.Ordinal) is >= 0 and var at
        && text.AsSpan(at + question.Text.Length).TrimStart(" )\"'»\u00A0").StartsWith('?');

    // Of a story that says nothing clear as a whole, the last question is worth an answer even when it is less clear than others.
    private InquiryReading? QuestionOfStory(string text, Workspace space, List<Clause> clauses) =>
        space.Kept.Count >= LongStory && clauses.FindLast(clause => clause.Asks) is { Length: > 0 } last && judge.Part(text, space, last) is var asked
            && judge.IsWish(asked, LikelyInStory) ? asked : null;

    // "I hung up, what else should I do?"
    private InquiryReading? LastFragment(string text, Workspace space, ConversationMemory memory)
    {
        var clauses = ClauseCutter.Cut(text, space.Kept, commas: true);
        if (clauses.Count < 2)
        {
            return null;
        }

        space.Part.Clear();
        space.Part.CopyFrom(space.Kept, clauses[^1].First, clauses[^1].End);
        return fragments.Read(space.Part, memory) is (Certainty.Sure, { } meaning)
            ? new InquiryReading { Text = text, Certainty = Certainty.Sure, Candidates = [meaning] }
            : null;
    }

    // "I was wondering if …" says nothing itself: what it carries may be clearer alone.
    private InquiryReading Carried(InquiryReading whole, string text, Workspace space)
    {
        if ((whole.Certainty == Certainty.Sure && whole.Best?.Probability >= Clear && !InquiryJudge.IsSmallTalk(whole)) || carrier.End(space.Kept) is not (> 0 and var end)
            || space.Kept.Count - end < FewestCarried)
        {
            return whole;
        }

        var carried = judge.Part(text, space, new Clause(end, space.Kept.Count, true));
        return judge.StandsAlone(carried) && (whole.Certainty != Certainty.Sure || InquiryJudge.IsSmallTalk(whole) || carried.Best!.Probability > whole.Best!.Probability)
            ? carried with { Text = text }
            : whole;
    }

    private InquiryReading? Question(string text, Workspace space)
    {
        var clauses = ClauseCutter.Cut(text, space.Kept, commas: true);
        return clauses.Count < 2 ? null : clauses
            .Where(clause => clause.Asks && judge.Tells(space, clause))
            .Select(clause => judge.Part(text, space, clause))
            .Where(judge.StandsAlone)
            .MaxBy(reading => reading.Best!.Probability);
    }

    private List<InquiryReading> FromSentences(string text, Workspace space, List<Clause> clauses)
    {
        List<InquiryReading> found = [];
        foreach (var clause in clauses.Where(clause => clause.Asks))
        {
            if (judge.Tells(space, clause))
            {
                var joined = FromJoint(text, space, [clause]);
                Add(found, joined.Count > 1 ? joined : [judge.Part(text, space, clause)]);
            }
            else if (found.Count > 0 && judge.AsksPlaceOf(space, clause, found[^1]))
            {
                Add(found, [InquiryJudge.Place(text, space, clause)]);
            }
        }

        return found;
    }

    private List<InquiryReading> FromJoint(string text, Workspace space, List<Clause> clauses)
    {
        List<InquiryReading> best = [];
        foreach (var clause in clauses)
        {
            foreach (var (left, right) in ClauseCutter.Joints(text, space.Kept, clause))
            {
                List<InquiryReading> found = [];
                if (left.Asks && (right.Asks || right.Length <= ShortTail) && judge.Tells(space, left))
                {
                    AddBoth(found, text, space, left, right);
                }

                best = found.Count > 1 && Strength(found) > Strength(best) ? found : best;
            }
        }

        return best;
    }

    private void AddBoth(List<InquiryReading> found, string text, Workspace space, Clause left, Clause right)
    {
        if (judge.Tells(space, right))
        {
            Add(found, [judge.Part(text, space, left), .. Rest(text, space, right)]);
        }
        else if (judge.Part(text, space, left) is var before && judge.AsksPlaceOf(space, right, before))
        {
            Add(found, [before, InquiryJudge.Place(text, space, right)]);
        }
    }

    // What follows the first question may be two more.
    private List<InquiryReading> Rest(string text, Workspace space, Clause clause)
    {
        var more = FromJoint(text, space, [clause]);
        return more.Count > 1 ? more : [judge.Part(text, space, clause)];
    }

    // Only what can be a wish of its own counts, once.
    private void Add(List<InquiryReading> found, IEnumerable<InquiryReading> more)
    {
        foreach (var inquiry in more)
        {
            if (found.Count < MostInquiries && judge.StandsAlone(inquiry) && !found.Exists(other => SameWish(other.Best!, inquiry.Best!)))
            {
                found.Add(inquiry);
            }
        }
    }

    private static bool SameWish(Candidate one, Candidate other) =>
        one.Topic == other.Topic && (one.Subject == other.Subject || (one.Subject is null && one.Aspect is null) || (other.Subject is null && other.Aspect is null));

    private static double Strength(List<InquiryReading> inquiries) => inquiries.Select(inquiry => inquiry.Best!.Probability).DefaultIfEmpty(0).Min();
}
