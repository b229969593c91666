namespace HelpBot.Conversation.Wording;

/// <summary>The keys of the replies that the dialogs say, by topic. A test proves that each stands in <c>dialogs/en</c> and <c>dialogs/fr</c>.</summary>
public static class ReplyKeys
{
    [WordingTopic(Topics.Emergency)]
    public static class Emergency
    {
        public const string Now = "now", Check = "check", First = "first", Over = "over", Yes = "answer_yes", No = "answer_no";
    }

    [WordingTopic(Topics.CrisisSupport)]
    public static class Crisis
    {
        public const string Now = "now", Check = "check", First = "first", Info = "info";
    }

    [WordingTopic(Topics.ServiceStatus)]
    public static class Service
    {
        public const string Glance = "glance", GroupWorking = "group_working", GroupAffected = "group_affected",
            GroupNotConfirmed = "group_not_confirmed", Entry = "entry", One = "one", StillWorks = "still_works",
            WayAround = "way_around", When = "when",
            WhenGeneral = "when_general", AskBy = "ask_by", AsOf = "as_of", Undated = "undated", None = "none",
            Operational = "status_operational", DegradedPerformance = "status_degraded_performance",
            PartialOutage = "status_partial_outage", MajorOutage = "status_major_outage",
            UnderMaintenance = "status_under_maintenance", StatusNotConfirmed = "status_not_confirmed";
    }

    [WordingTopic(Topics.IncidentInfo)]
    public static class Incident
    {
        public const string Summary = "summary", Update = "update", Fact = "fact", None = "none";
    }

    [WordingTopic(Topics.SafetyTips)]
    public static class Tips
    {
        public const string All = "all", Entry = "entry", One = "one", FirstContact = "first_contact", Step = "step", End = "end", None = "none",
            OneByOne = "one_by_one", Next = "next", Back = "back", Stop = "stop";
    }

    [WordingTopic(Topics.ContactNumber)]
    public static class Contact
    {
        public const string One = "one", WhichFax = "which_fax", NotPublished = "not_published";
    }

    [WordingTopic(Topics.ContactAddress)]
    public static class Address
    {
        public const string One = "one", NotPublished = "not_published";
    }

    [WordingTopic(Topics.ContactCheck)]
    public static class Check
    {
        public const string Ours = "ours", OursEntry = "ours_entry", Near = "near", Unknown = "unknown", NoNumber = "no_number";
    }

    [WordingTopic(Topics.FaqRedirect)]
    public static class Faq
    {
        public const string ToContact = "to_contact", ToPage = "to_page", NotPublished = "not_published";
    }

    [WordingTopic(Topics.StatusSubscribe)]
    public static class Subscribe
    {
        public const string Cannot = "cannot", Unsubscribe = "unsubscribe";
    }

    [WordingTopic(Topics.Greeting)]
    public static class Greeting
    {
        public const string Start = "start", Demonstration = "demonstration", Again = "again";
    }

    [WordingTopic(Topics.Thanks)]
    public static class Thanks
    {
        public const string Reply = "reply";
    }

    [WordingTopic(Topics.Goodbye)]
    public static class Goodbye
    {
        public const string Reply = "reply";
    }

    [WordingTopic(Topics.Help)]
    public static class Help
    {
        public const string Can = "can", Stopped = "stopped", Join = "join",
            QuickStatus = "quick_status", QuickIncident = "quick_incident", QuickPhone = "quick_phone", QuickTips = "quick_tips",
            QuickCollision = "quick_collision", QuickWhen = "quick_when";

        /// <summary>A topic as a choice of a question back: <c>topic_service_status</c>.</summary>
        public static string OfTopic(string topic) => $"topic_{topic.Replace('-', '_')}";
    }

    [WordingTopic(Topics.LanguageSwitch)]
    public static class Language
    {
        public const string Switched = "switched", Other = "other", QuickOther = "quick_other";
    }

    [WordingTopic(Topics.Repeat)]
    public static class Repeat
    {
        public const string Nothing = "nothing";
    }

    [WordingTopic(Topics.HumanAgent)]
    public static class Human
    {
        public const string Reply = "reply";
    }

    [WordingTopic(Topics.PrivacyPii)]
    public static class Privacy
    {
        public const string Found = "found", Info = "info";
    }

    [WordingTopic(Topics.Abuse)]
    public static class Abuse
    {
        public const string Reply = "reply";
    }

    [WordingTopic(Topics.OutOfScope)]
    public static class OutOfScope
    {
        public const string Unrelated = "unrelated", NotPublished = "not_published";
    }

    [WordingTopic(Topics.Unclear)]
    public static class Unclear
    {
        public const string Rephrase = "rephrase", Again = "again", DidYouMean = "did_you_mean", Empty = "empty", Attachment = "attachment";
    }

    [WordingTopic(Topics.Notice)]
    public static class Notice
    {
        public const string Throttled = "throttled", Failed = "failed", Oversized = "oversized", Announcement = "announcement", Restarted = "restarted";
    }
}

/// <summary>Names the file whose keys a class lists.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WordingTopicAttribute(string topic) : Attribute
{
    public string Topic { get; } = topic;
}
