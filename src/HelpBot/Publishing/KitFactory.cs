using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Publishing;

/// <summary>Builds all that a turn needs from checked content.</summary>
/// <param name="revision">Number to stamp on every answer.</param>
public delegate ConversationKit KitBuilder(AgencyContent content, int revision);

/// <summary>The real <see cref="KitBuilder"/>; takes the time of training understanding.</summary>
public static class KitFactory
{
    public static ConversationKit Build(AgencyContent content, int revision)
    {
        var published = content with { Knowledge = content.Knowledge with { Revision = revision } };
        TopicUnderstanding? understanding = null;
        SafetyRecogniser? safety = null;
        Parallel.Invoke(() => understanding = new TopicUnderstanding(published), () => safety = new SafetyRecogniser(published));
        var kit = new ConversationKit(
            published, understanding!, safety!, new PersonalData(published.Knowledge), new AgencyWording(published));

        // Training leaves much behind, and nothing will be allocated at that rate again: give the memory back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return kit;
    }

    /// <summary>The same kit under another number: nothing that was trained depends on it.</summary>
    public static ConversationKit As(this ConversationKit kit, int revision) =>
        kit with { Content = kit.Content with { Knowledge = kit.Knowledge with { Revision = revision } } };
}
