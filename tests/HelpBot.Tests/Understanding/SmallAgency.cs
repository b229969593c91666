using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Understanding;

/// <summary>A made-up transit office, small enough to see at a glance what it can have learnt.</summary>
internal static class SmallAgency
{
    public static KnowledgeBase Knowledge { get; } = new()
    {
        Agency = new Agency
        {
            Id = "rivermount",
            Name = new("Rivermount Transit", "Transport Rivermount"),
            TimeZone = "America/Toronto",
            EmergencyNumber = "9-1-1",
            CrisisNumber = "9-8-8",
            MainContact = "telephone",
        },
        Contacts =
        [
            Contact("telephone", ContactKind.Telephone, "Main telephone", "Téléphone principal", ["phone number"], ["numéro de téléphone"]),
            Contact("fax-claims", ContactKind.Fax, "Claims fax", "Télécopieur des réclamations", ["fax for claims"], ["fax des réclamations"]),
            Contact("fax-payroll", ContactKind.Fax, "Payroll fax", "Télécopieur de la paie", ["fax for payroll"], ["fax de la paie"]),
            Contact("address", ContactKind.Address, "Address", "Adresse", ["mailing address"], ["adresse postale"]),
        ],
        Services =
        [
            Service("ferry", "Ferry", "Traversier", ["the boat", "ferry service"], ["le bateau", "service de traversier"]),
            Service("ticket-app", "Ticket app", "Application de billets", ["mobile tickets"], ["billets mobiles"]),
            Service("night-bus", "Night bus", "Autobus de nuit", ["late bus"], ["bus de nuit"]),
        ],
        Faqs =
        [
            Faq("lost-items", "Lost items", "Objets perdus", ["i (left|lost) my (bag|umbrella|phone) on the (bus|ferry)", "lost and found"],
                ["j'ai (oublié|perdu) mon (sac|parapluie) dans (l'autobus|le traversier)", "objets trouvés"]),
            Faq("bikes", "Bikes on board", "Vélos à bord", ["can i (bring|take) my bike on the (bus|ferry)"], ["puis-je (apporter|prendre) mon vélo à bord"]),
        ],
    };

    public static AgencyContent Content { get; } = new(Knowledge,
    [
        File(Language.English, Topics.ServiceStatus,
            new PhraseGroup(null, null, ["is {service} (running|working|down|affected) [today|right now]", "what about {service}", "{service} status", "is it (running|fixed|back)"]),
            new PhraseGroup(null, null, ["what is (running|working|down)", "is anything running"]),
            new PhraseGroup(null, Aspects.When, ["when will {service} be back", "when will it be (back|fixed)"])),
        File(Language.French, Topics.ServiceStatus,
            new PhraseGroup(null, null, ["est-ce que {service} (fonctionne|marche) [aujourd'hui]", "et {service}"]),
            new PhraseGroup(null, null, ["qu'est-ce qui (fonctionne|marche)"]),
            new PhraseGroup(null, Aspects.When, ["quand est-ce que {service} va revenir", "ça revient quand"])),
        File(Language.English, Topics.ContactNumber,
            new PhraseGroup("contact:telephone", null, ["what is your (phone number|number)", "how do i call you"]),
            new PhraseGroup(null, Aspects.WhichFax, ["what is your fax number", "where do i fax a form", "i need to fax you"]),
            new PhraseGroup(null, null, ["what is the number of {contact}"])),
        File(Language.French, Topics.ContactNumber,
            new PhraseGroup("contact:telephone", null, ["quel est votre numéro [de téléphone]", "comment vous appeler"]),
            new PhraseGroup(null, Aspects.WhichFax, ["quel est votre numéro de fax", "avez-vous un télécopieur", "je dois vous faxer un document"])),
        File(Language.English, Topics.ContactAddress, new PhraseGroup(null, null, ["where are you", "what is your address", "where do i send a letter"])),
        File(Language.French, Topics.ContactAddress, new PhraseGroup(null, null, ["où êtes-vous", "quelle est votre adresse", "où envoyer une lettre"])),
        File(Language.English, Topics.Greeting, new PhraseGroup(null, null, ["hello", "hi", "hi there", "good morning"])),
        File(Language.French, Topics.Greeting, new PhraseGroup(null, null, ["bonjour", "salut", "bonsoir"])),
        File(Language.English, Topics.Thanks, new PhraseGroup(null, null, ["thank you", "thanks [a lot]"])),
        File(Language.French, Topics.Thanks, new PhraseGroup(null, null, ["merci [beaucoup]"])),
        File(Language.English, Topics.OutOfScope,
            new PhraseGroup(null, null, ["tell me a joke", "what is the weather", "write me a poem", "who won the game", "best pizza in town", "how do i cook rice", "what is two plus two", "when was napoleon born"])),
        File(Language.French, Topics.OutOfScope,
            new PhraseGroup(null, null, ["raconte-moi une blague", "quel temps fait-il", "écris-moi un poème", "qui a gagné la partie", "comment cuire du riz"])),
    ]);

    public static TopicUnderstanding Understanding { get; } = new(Content);

    public static InquiryReading Read(string text, ConversationMemory? memory = null) =>
        Understanding.Read(text, memory ?? ConversationMemory.Empty).Inquiries[0];

    private static TopicFile File(Language language, string topic, params PhraseGroup[] phrases) =>
        new() { Language = language, Topic = topic, Phrases = phrases };

    private static Contact Contact(string id, ContactKind kind, string en, string fr, string[] askedEn, string[] askedFr) => new()
    {
        Id = id,
        Kind = kind,
        Name = new(en, fr),
        Use = new("", ""),
        AskedAs = new(askedEn, askedFr),
        Source = "notice",
    };

    private static Service Service(string id, string en, string fr, string[] askedEn, string[] askedFr) => new()
    {
        Id = id,
        Name = new(en, fr),
        AskedAs = new(askedEn, askedFr),
        Status = ServiceStatus.Operational,
        Summary = new("", ""),
        Contact = "telephone",
        Source = "notice",
    };

    private static Faq Faq(string id, string en, string fr, string[] questionsEn, string[] questionsFr) => new()
    {
        Id = id,
        Name = new(en, fr),
        Questions = new(questionsEn, questionsFr),
        Answer = new("", ""),
        Source = "notice",
    };
}
