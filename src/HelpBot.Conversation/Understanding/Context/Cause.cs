using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Takes "with the hack" out of "how long does it take with the hack?" when something before it is what the question leans on: the
/// incident is no more than the cause there.</summary>
/// <param name="content">Where the words for incidents stand.</param>
/// <param name="spelling">Repairs them as it does what is typed.</param>
/// <param name="followUp">Knows what a question may lean on.</param>
internal sealed class Cause(AgencyContent content, Spelling spelling, FollowUp followUp)
{
    private const int LeastLeft = 3;

    private static readonly string[] Incidents = ["attack"];

    private static readonly PhraseSet Because = new(
    [
        "with", "because of", "due to", "after", "since", "despite", "during", "on account of", "avec", "à cause de", "à cause du", "à cause de l'", "depuis", "suite à", "suite au", "après",
        "malgré", "pendant",
    ]);

    private static readonly WordSet Articles = new("the this that all your le la l les ce cet cette votre tout toute");

    private readonly PhraseSet _incidents = new(content.Lines(TopicFile.Words, Incidents), spelling);

    /// <param name="words">What counts of the message; changed when a cause stands in it.</param>
    /// <param name="spare">Memory to work in.</param>
    /// <param name="memory">The conversation so far.</param>
    public void Drop(WordBuffer words, WordBuffer spare, ConversationMemory memory)
    {
        if (memory.LastTopic is not (Topics.ServiceStatus or Topics.FaqRedirect) || !followUp.Depends(words, memory) || !FollowUp.HasPronoun(words)
            || followUp.Inherited(Topics.ServiceStatus, words, memory) is null)
        {
            return;
        }

        for (var at = 1; at < words.Count; at++)
        {
            if (End(words, at) is > 0 and var end && words.Count - (end - at) >= LeastLeft)
            {
                spare.Clear();
                spare.CopyFrom(words, 0, at);
                spare.CopyFrom(words, end, words.Count);
                words.Clear();
                words.CopyFrom(spare, 0, spare.Count);
                return;
            }
        }
    }

    // The end of the cause that begins at a word; 0 when none does.
    private int End(WordBuffer words, int at)
    {
        var length = Because.LengthAt(words, at);
        var incident = at + length;
        while (length > 0 && incident < words.Count && Articles.Contains(words.Words[incident]))
        {
            incident++;
        }

        return length > 0 && _incidents.LengthAt(words, incident) is > 0 and var named ? incident + named : 0;
    }
}
