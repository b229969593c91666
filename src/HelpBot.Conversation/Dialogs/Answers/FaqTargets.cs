using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Adds to an answer what it redirects to: a number, a page, a status, a tip or another answer.</summary>
public static class FaqTargets
{
    public static Answer Add(CurrentTurn turn, Answer answer, string target)
    {
        var (kind, id) = SourceId.Split(target);
        var knowledge = turn.Knowledge;
        return kind switch
        {
            SourceId.ContactKind when knowledge.Contact(id) is { } contact => ToContact(turn, answer, contact),
            SourceId.ServiceKind when knowledge.Service(id) is { } service => ToService(turn, answer, service),
            SourceId.TipKind when knowledge.Tip(id) is { } tip => With(answer, turn.Say(tip.Text)).From(target, tip.Confirmed),
            SourceId.FaqKind when knowledge.Faq(id) is { } faq => With(answer, turn.Say(faq.Answer)).From(target, faq.Confirmed),
            SourceId.IncidentKind when IncidentFacts.Find(knowledge, target) is ({ } incident, var fact) =>
                With(answer, turn.Say(fact?.Text ?? incident.Summary)).From(target, incident.Confirmed),
            _ => answer,
        };
    }

    /// <summary>The answer may have given the number itself.</summary>
    private static Answer ToContact(CurrentTurn turn, Answer answer, Contact contact)
    {
        var value = KnowledgePlaceholders.Of(contact);
        if (answer.Text.Contains(value, StringComparison.Ordinal))
        {
            return answer.From(contact);
        }

        var key = contact.Kind == ContactKind.Page ? ReplyKeys.Faq.ToPage : ReplyKeys.Faq.ToContact;
        return With(answer, turn.Say(Topics.FaqRedirect, key, ("name", contact.Name[turn.Language]), ("value", value))).From(contact);
    }

    private static Answer ToService(CurrentTurn turn, Answer answer, Service service) =>
        ServiceStatusTexts.From(turn, With(answer, ServiceStatusTexts.Brief(turn, service)), service);

    private static Answer With(Answer answer, string? paragraph) => answer with { Text = TextJoin.Paragraphs(answer.Text, paragraph) };
}
