using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Explaining;

namespace HelpBot.Conversation.Explaining;

/// <summary>Explains a turn, after it was read: the same steps once more, noting what each found. Pure.</summary>
public static class Explainer
{
    public static Explanation Explain(CurrentTurn turn)
    {
        var personal = turn.Kit.PersonalData.Find(turn.Text);
        var reading = turn.Text.Length == 0 ? null : Read(turn, personal);
        var decider = DeciderOf(turn, reading);
        return new Explanation
        {
            Revision = turn.Knowledge.Revision,
            Text = turn.Kit.PersonalData.Redact(turn.Text),
            Earlier = EarlierTalk.Of(turn.Before.Memory, turn.Before.AfterAlarm),
            Safety = Safety(turn),
            PersonalData = [.. personal.Select(span => span.Kind).Distinct()],
            Reading = reading,
            DecidedBy = decider,
            Decided = [.. turn.Inquiries.Select(inquiry => new DecidedInquiry(inquiry.Topic, inquiry.Subjects, inquiry.Aspect))],
            Certainty = decider is Decider.Understanding && reading is not null ? DecidingCertainty.Of(reading) : null,
        };
    }

    // What the turn itself read: the redacted text, but for a question about a number.
    private static ReadingExplanation? Read(CurrentTurn turn, IReadOnlyList<PersonalDataSpan> personal)
    {
        if (turn.Kit.Understanding is not IExplainedUnderstanding understanding)
        {
            return null;
        }

        if (personal.Count == 0 || NumberCheck.Asked(turn.Kit.Content, understanding.Read(turn.Text, turn.Before.Memory), turn.Text, personal))
        {
            var reading = understanding.Explain(turn.Text, turn.Before.Memory, personal);
            if (turn.Kit.PersonalData.Find(string.Join(' ', reading.Words)).Count == 0)
            {
                return reading;
            }
        }

        var redacted = turn.Kit.PersonalData.Redact(turn.Text);
        return understanding.Explain(redacted, turn.Before.Memory, RedactionMarks.In(redacted));
    }

    private static SafetyDecisionMade Safety(CurrentTurn turn)
    {
        var decided = turn.Text.Length > 0 && turn.Kit.Safety is SafetyRecogniser recogniser
            ? recogniser.Explain(turn.Text, turn.Before.Memory.Language, turn.Before.AfterAlarm)
            : null;
        return new SafetyDecisionMade(turn.Safety.Tier, turn.Safety.Kind, turn.Safety.Reasons, decided?.Scores)
        {
            Rule = decided?.Rule ?? SafetyRule.Nothing,
            LoweredBy = decided?.LoweredBy ?? [],
            Found = decided?.Found ?? [],
        };
    }

    private static Decider DeciderOf(CurrentTurn turn, ReadingExplanation? reading) =>
        turn.Safety.Tier is not SafetyTier.None ? Decider.Safety
        : turn.Inquiries.Any(inquiry => inquiry is { Topic: Topics.PrivacyPii, Aspect: InquiryAspects.Found }) ? Decider.PersonalData
        : reading is { Inquiries: [{ Belongs: null, Candidates.Count: > 0 }] } ? Decider.Choice
        : Decider.Understanding;
}
