using HelpBot.Conversation.Dialogs.State;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>"Say that again" and "in French please": what was answered last is answered again, from what is published now.</summary>
public static class LastAnswers
{
    public static IEnumerable<Inquiry> Resolve(IEnumerable<Inquiry> inquiries, ConversationMemoryState memory) =>
        inquiries.SelectMany(inquiry => inquiry switch
        {
            { Topic: Topics.Repeat } when memory.LastInquiries.Count > 0 =>
                memory.LastInquiries.Select(last => last.ToInquiry() with { ReportedAs = Topics.Repeat }),
            { Topic: Topics.LanguageSwitch, Aspect: not Understanding.Aspects.OtherLanguage } =>
                memory.LastInquiries.Select(last => last.ToInquiry()).Prepend(inquiry),
            _ => [inquiry],
        });
}
