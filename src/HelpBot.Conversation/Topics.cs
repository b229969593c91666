namespace HelpBot.Conversation;

/// <summary>What an inquiry can be about. The values are published in provenance and name the files of <c>dialogs/en|fr</c>.</summary>
public static class Topics
{
    public const string Emergency = "emergency";
    public const string CrisisSupport = "crisis-support";
    public const string ServiceStatus = "service-status";
    public const string IncidentInfo = "incident-info";
    public const string SafetyTips = "safety-tips";
    public const string ContactNumber = "contact-number";
    public const string ContactAddress = "contact-address";
    public const string ContactCheck = "contact-check";
    public const string FaqRedirect = "faq-redirect";
    public const string StatusSubscribe = "status-subscribe";
    public const string Greeting = "greeting";
    public const string Thanks = "thanks";
    public const string Goodbye = "goodbye";
    public const string Help = "help";
    public const string LanguageSwitch = "language-switch";
    public const string Repeat = "repeat";
    public const string HumanAgent = "human-agent";
    public const string PrivacyPii = "privacy-pii";
    public const string Abuse = "abuse";
    public const string OutOfScope = "out-of-scope";
    public const string Unclear = "unclear";
    public const string Notice = "notice";

    /// <summary>Every topic, in the order of the glossary.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Emergency, CrisisSupport, ServiceStatus, IncidentInfo, SafetyTips, ContactNumber, ContactAddress, ContactCheck,
        FaqRedirect, StatusSubscribe, Greeting, Thanks, Goodbye, Help, LanguageSwitch, Repeat, HumanAgent, PrivacyPii,
        Abuse, OutOfScope, Unclear, Notice,
    ];
}
