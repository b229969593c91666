using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs;
using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Dialogs;

/// <summary>The answer of one topic's dialog, for tests that walk all facts.</summary>
public static class Asked
{
    private static readonly IReadOnlyList<TopicDialog> Dialogs =
    [
        new ServiceStatusDialog(), new IncidentInfoDialog(), new SafetyTipsDialog(), new ContactNumberDialog(), new ContactAddressDialog(),
        new ContactCheckDialog(), new FaqRedirectDialog(),
    ];

    public static Answer Answer(Language language, Inquiry inquiry) =>
        Dialogs.Single(dialog => dialog.Id == inquiry.Topic).Answer(Turn(RealKit.Kit, language, inquiry), inquiry);

    public static CurrentTurn Turn(ConversationKit kit, Language language, Inquiry inquiry) => new()
    {
        Kit = kit,
        Memory = new ConversationMemoryState(),
        Before = new TurnStart(ConversationMemory.Empty, false),
        Language = language,
        Text = "",
        Safety = SafetyReading.None,
        Inquiries = [inquiry],
        Understood = true,
    };
}
