using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Tests.Running;

/// <summary>Kits that know new facts but understand as the sample does: for tests of publishing, where training again and again would
/// only take time. All else of them is real.</summary>
public static class QuickKits
{
    public static ConversationKit Build(AgencyContent content, int revision)
    {
        var published = content with { Knowledge = content.Knowledge with { Revision = revision } };
        return Kits.Sample with
        {
            Content = published,
            PersonalData = new PersonalData(published.Knowledge),
            Wording = new AgencyWording(published),
        };
    }
}
