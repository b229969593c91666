using HelpBot.Conversation.Dialogs.State;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>"Say that again" and "in French please": what was answered last is answered again, from what is published now.</summary>
public static class LastAnswers
{
    public static IReadOnlyList<Inquiry> Resolve(IReadOnlyList<Inquiry> inquiries, ConversationMemoryState memory) =>
        inquiries is [{ Topic: not (Topics.Repeat or Topics.LanguageSwitch) }]
            ? inquiries
            : [.. inquiries.SelectMany(inquiry => Resolve(inquiry, memory))];

    private static IEnumerable<Inquiry> Resolve(Inquiry inquiry, ConversationMemoryState memory) => inquiry switch
    {
        { Topic: Topics.Repeat } when memory.LastInquiries.Count > 0 =>
            memory.LastInquiries.Select(last => last.ToInquiry() with { ReportedAs = Topics.Repeat }),
        { Topic: Topics.LanguageSwitch, Aspect: not Understanding.Aspects.OtherLanguage } =>
            memory.LastInquiries.Select(last => last.ToInquiry()).Prepend(inquiry),
        _ => [inquiry],
    };
}
