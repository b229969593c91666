using System.Text.RegularExpressions;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Checks that a knowledge base is sound: ids, references, numbers, and texts without numbers of their own.</summary>
public static partial class KnowledgeCheck
{
    /// <summary>Everything wrong with it; empty when it may be published.</summary>
    public static IReadOnlyList<Problem> Problems(KnowledgeBase knowledge)
    {
        var check = new References(knowledge);
        check.Agency();
        check.All(KnowledgeReader.ContactsFile, "contacts", knowledge.Contacts, contact => contact.Id, (contact, at) =>
        {
            check.Contact(contact, at);
            check.Texts(at, ("name", contact.Name), ("use", contact.Use));
        });
        check.All(KnowledgeReader.ServicesFile, "services", knowledge.Services, service => service.Id, (service, at) =>
        {
            check.Source(service.Source, at);
            check.Known(service.Contact, knowledge.Contacts.Select(contact => contact.Id), at, "contact");
            check.Texts(at, ("name", service.Name), ("summary", service.Summary), ("still_works", service.StillWorks), ("way_around", service.WayAround));
        });
        check.All(KnowledgeReader.IncidentsFile, "incidents", knowledge.Incidents, incident => incident.Id, check.Incident);
        check.All(KnowledgeReader.TipsFile, "tips", knowledge.Tips, tip => tip.Id, (tip, at) =>
        {
            check.Source(tip.Source, at);
            check.Texts(at, ("name", tip.Name), ("text", tip.Text), ("first_contact", tip.FirstContact));
        });
        check.All(KnowledgeReader.FaqsFile, "faqs", knowledge.Faqs, faq => faq.Id, (faq, at) =>
        {
            check.Source(faq.Source, at);
            check.Redirect(faq, at);
            check.Texts(at, ("name", faq.Name), ("answer", faq.Answer));
        });
        return check.Problems;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    internal static partial Regex IdPattern();

    [GeneratedRegex(@"\A\d{3}-\d{3}-\d{4}\z")]
    internal static partial Regex TelephonePattern();

    [GeneratedRegex(@"\A\d-\d-\d\z")]
    internal static partial Regex ShortNumberPattern();
}
