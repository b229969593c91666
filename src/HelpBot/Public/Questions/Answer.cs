using HelpBot.Conversation;

namespace HelpBot.Public.Questions;

/// <summary>One reply as a page shows it.</summary>
/// <param name="Text">In the small Markdown of replies.</param>
/// <param name="Language">The language that it is in, which need not be the page's.</param>
/// <param name="Provenance">Where it came from; null when the reply does not say.</param>
/// <param name="QuickReplies">What the person may choose next, as they would type it.</param>
public sealed record Answer(string Text, Language Language, Provenance? Provenance, IReadOnlyList<string> QuickReplies)
{
    /// <summary>True when it tells someone to get help now.</summary>
    public bool IsUrgent => Provenance?.Topic is Topics.Emergency or Topics.CrisisSupport;
}
