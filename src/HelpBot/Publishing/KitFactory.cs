using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Wording;

namespace HelpBot.Publishing;

/// <summary>Builds all that a turn needs from checked content.</summary>
/// <param name="revision">Number to stamp on every answer.</param>
public delegate ConversationKit KitBuilder(AgencyContent content, int revision);

/// <summary>The real <see cref="KitBuilder"/>; takes the time of training understanding, unless what is to be learnt was kept.</summary>
public static class KitFactory
{
    /// <param name="content">Checked content.</param>
    /// <param name="revision">Number to stamp on every answer.</param>
    /// <param name="earlier">What it learnt is used again where the new one would learn the same.</param>
    /// <param name="shelf">Where what was learnt is kept; null for nowhere.</param>
    public static ConversationKit Build(AgencyContent content, int revision, ConversationKit? earlier = null, IModelShelf? shelf = null)
    {
        var published = content with { Knowledge = content.Knowledge with { Revision = revision } };
        var (understandingBefore, safetyBefore) = (earlier?.Understanding as TopicUnderstanding, earlier?.Safety as SafetyRecogniser);
        TopicUnderstanding? understanding = null;
        SafetyRecogniser? safety = null;
        PersonalData? personalData = null;
        AgencyWording? wording = null;
        // At start both processors wait for nothing else; later, turns need one of them.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = earlier is null ? 2 : 1 },
            () => understanding = new TopicUnderstanding(published, understandingBefore, shelf),
            () => safety = SafetyRecogniser.Of(published, safetyBefore, shelf),
            () => (personalData, wording) = (new PersonalData(published.Knowledge), new AgencyWording(published)));
        if (earlier is not null && !understanding!.SharesModelWith(understandingBefore))
        {
            // Training leaves much behind, and nothing will be allocated at that rate again: give the memory back.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return new ConversationKit(published, understanding!, safety!, personalData!, wording!);
    }

    /// <summary>A builder that remembers the kit that it built last, so that a change of status trains nothing.</summary>
    /// <param name="shelf">Where what was learnt is kept.</param>
    public static KitBuilder Remembering(IModelShelf shelf)
    {
        ConversationKit? last = null;
        return (content, revision) => last = Build(content, revision, last, shelf);
    }

    /// <summary>Says the new facts at once, and reads questions as before: for the moment until training ends. Null when questions may be
    /// read as being about something that is not there any more.</summary>
    public static ConversationKit? WithFacts(this ConversationKit kit, AgencyContent content, int revision)
    {
        if (!SourceId.All(kit.Knowledge).All(subject => SourceId.Exists(content.Knowledge, subject)))
        {
            return null;
        }

        var published = content with { Knowledge = content.Knowledge with { Revision = revision } };
        return kit with { Content = published, PersonalData = new PersonalData(published.Knowledge), Wording = new AgencyWording(published) };
    }

    /// <summary>The same kit under another number: nothing that was trained depends on it.</summary>
    public static ConversationKit As(this ConversationKit kit, int revision) =>
        kit with { Content = kit.Content with { Knowledge = kit.Knowledge with { Revision = revision } } };
}
