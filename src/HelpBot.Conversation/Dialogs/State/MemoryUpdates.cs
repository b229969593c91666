using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.State;

/// <summary>What a conversation remembers of its answers: topics and source ids, never words.</summary>
public static class MemoryUpdates
{
    private const int MostGiven = 4;

    /// <summary>Before the answers of a turn.</summary>
    public static void Begin(this ConversationMemoryState memory, IReadOnlyList<Inquiry> inquiries)
    {
        memory.Offered = [];
        memory.AfterEmergency = inquiries.Any(inquiry =>
            inquiry is { Topic: Topics.Emergency, Aspect: not InquiryAspects.Over } or { Topic: Topics.CrisisSupport });
        memory.Misses = inquiries.All(inquiry => inquiry is { Topic: Topics.Unclear, Aspect: null }) ? memory.Misses + 1 : 0;
        if (inquiries.Where(Repeatable).Select(StoredInquiry.Of).ToList() is { Count: > 0 } last)
        {
            memory.LastInquiries = last;
        }
    }

    /// <summary>After one answer.</summary>
    public static void Add(this ConversationMemoryState memory, Inquiry inquiry, Answer answer)
    {
        if (!Aside(inquiry.Topic))
        {
            memory.LastTopic = inquiry.Topic;
            memory.LastSubjects = [.. inquiry is { Subjects: [], Aspect: Aspects.OneByOne } ? answer.Sources : inquiry.Subjects];
        }

        if (inquiry.Topic is Topics.ContactNumber && answer.Question is null)
        {
            memory.Given = [.. inquiry.Subjects.Concat(memory.Given).Distinct().Take(MostGiven)];
        }

        if (answer.Question is { } question)
        {
            memory.Offered = [.. question.Offers.Select(offer => offer.Key)];
        }

        if (answer.Listed.Count > 0 || !(Aside(inquiry.Topic) || inquiry.Subjects.Any(memory.Listed.Contains)))
        {
            memory.Listed = [.. answer.Listed];
        }
    }

    private static bool Repeatable(Inquiry inquiry) => !Aside(inquiry.Topic) || inquiry is { Topic: Topics.Unclear, Aspect: InquiryAspects.Close };

    /// <summary>Topics that leave the thread of the conversation where it is.</summary>
    private static bool Aside(string topic) => topic is Topics.Greeting or Topics.Thanks or Topics.Goodbye or Topics.Help or Topics.LanguageSwitch
        or Topics.Repeat or Topics.Abuse or Topics.PrivacyPii or Topics.Unclear or Topics.Notice;
}
