using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>The kit of the project's own content, trained once for all tests.</summary>
public sealed class RealKit : IKitSource
{
    private static readonly Lazy<ConversationKit> Lazy = new(() => Of(SampleContent.Agency));

    public static ConversationKit Kit => Lazy.Value;

    public static RealKit Source { get; } = new();

    public ConversationKit Current => Kit;

    public static ConversationKit Of(AgencyContent content) => new(
        content, new TopicUnderstanding(content), new SafetyRecogniser(content), new PersonalData(content.Knowledge), new AgencyWording(content));
}
