using HelpBot.Conversation.Knowledge;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Publishing.Knowledge;

/// <summary>Changes of the sample's knowledge base, as a person makes them.</summary>
public static class SampleChange
{
    public static KnowledgeBase Number(string contact, string number) => SampleContent.Agency.Knowledge.WithContact(contact, one => one with { Value = number });

    public static KnowledgeBase WithContact(this KnowledgeBase knowledge, string id, Func<Contact, Contact> change) =>
        knowledge with { Contacts = [.. knowledge.Contacts.Select(one => one.Id == id ? change(one) : one)] };

    public static KnowledgeBase WithService(this KnowledgeBase knowledge, string id, Func<Service, Service> change) =>
        knowledge with { Services = [.. knowledge.Services.Select(one => one.Id == id ? change(one) : one)] };

    public static KnowledgeBase WithFaq(this KnowledgeBase knowledge, string id, Func<Faq, Faq> change) =>
        knowledge with { Faqs = [.. knowledge.Faqs.Select(one => one.Id == id ? change(one) : one)] };

    public static KnowledgeBase WithIncident(this KnowledgeBase knowledge, Func<Incident, Incident> change) =>
        knowledge with { Incidents = [.. knowledge.Incidents.Select(change)] };

    public static KnowledgeBase WithAgency(this KnowledgeBase knowledge, Func<Agency, Agency> change) =>
        knowledge with { Agency = change(knowledge.Agency) };
}
