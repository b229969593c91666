using HelpBot.Conversation.Content;
using HelpBot.Conversation.Content.Writing;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Conversation.Knowledge.Facts;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.Editing;

/// <summary>A proposal brought up to the newest revision. Pure: all that it needs was read before.</summary>
/// <param name="Texts">What is to be stored.</param>
/// <param name="Reading">What the texts say, or what is wrong with them.</param>
/// <param name="Differences">What they say otherwise than the newest revision; null when that one cannot be read by this program.</param>
/// <param name="Conflicts">Facts that were changed meanwhile; then nothing else counts.</param>
internal sealed record Candidate(
    IReadOnlyDictionary<string, string> Texts, ContentReading Reading, IReadOnlyList<FactChange>? Differences, IReadOnlyList<MergeConflict> Conflicts)
{
    /// <param name="mine">What the proposal says; sound.</param>
    /// <param name="texts">Its texts.</param>
    /// <param name="parent">What it was made from; null when nothing was published since, or ever.</param>
    /// <param name="head">The newest revision; null when there is none.</param>
    /// <param name="wording">What it goes with.</param>
    /// <exception cref="ProposalException">The parent cannot be read, so nothing can be merged.</exception>
    public static Candidate Make(
        AgencyContent mine, IReadOnlyDictionary<string, string> texts, Revision? parent, Revision? head, ProgramWording wording)
    {
        var newest = head is null ? null : KnowledgeTexts.Read(head.Texts, head.Number);
        if (parent is null || head is null)
        {
            return new Candidate(texts, new ContentReading(mine, []), Since(head, newest, mine.Knowledge), []);
        }

        if (newest is null || KnowledgeTexts.Read(parent.Texts, parent.Number) is not { } began)
        {
            throw new ProposalException(
                $"Revision {head.Number} was published meanwhile, and this program cannot merge with it. Start again from revision {head.Number}.");
        }

        var (merged, conflicts) = KnowledgeMerge.Merge(began, mine.Knowledge, newest);
        if (merged is null)
        {
            return new Candidate(texts, new ContentReading(null, []), [], conflicts);
        }

        var joined = Join(texts, mine.Knowledge, head.Texts, newest, merged);
        return new Candidate(joined, ContentReader.Read(joined, wording), KnowledgeDifference.Between(newest, merged), []);
    }

    /// <summary>Each file as whoever wrote what it says now has written it; a file of both is theirs with mine written into it.</summary>
    private static Dictionary<string, string> Join(
        IReadOnlyDictionary<string, string> texts, KnowledgeBase mine, IReadOnlyDictionary<string, string> newestTexts, KnowledgeBase newest, KnowledgeBase merged)
    {
        var (wanted, own, theirs) = (FactFiles.Of(merged), FactFiles.Of(mine), FactFiles.Of(newest));
        return KnowledgeWriter.Rewrite(newestTexts, merged).ToDictionary(
            file => file.Key,
            file => !wanted[file.Key].Equals(theirs[file.Key]) && wanted[file.Key].Equals(own[file.Key]) ? texts[file.Key] : file.Value);
    }

    private static IReadOnlyList<FactChange>? Since(Revision? head, KnowledgeBase? newest, KnowledgeBase mine) =>
        head is null ? [] : newest is null ? null : KnowledgeDifference.Between(newest, mine);
}
