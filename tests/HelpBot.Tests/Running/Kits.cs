using System.Collections.Concurrent;
using System.Text.Json;
using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Publishing;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Running;

/// <summary>The real kits, each trained once for all tests of a run.</summary>
public static class Kits
{
    private static readonly ConcurrentDictionary<(string Facts, int Revision), Lazy<ConversationKit>> Built = new();

    /// <summary>The kit of the project's own <c>dialogs/</c>, as its first revision.</summary>
    public static ConversationKit Sample => Build(SampleContent.Agency, 1);

    public static ConversationKit Build(AgencyContent content, int revision) => Built.GetOrAdd(
        (JsonSerializer.Serialize(content.Knowledge), revision), _ => new(() => KitFactory.Build(content, revision))).Value;
}
