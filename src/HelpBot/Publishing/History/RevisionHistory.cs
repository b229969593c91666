using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Publishing.Editing;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.History;

/// <summary>What was published, by whom, and what differs between any two.</summary>
public sealed class RevisionHistory(IRevisionStore revisions)
{
    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<RevisionEntry>> ListAsync(int most, CancellationToken cancellationToken) =>
        revisions.ListAsync(int.MaxValue, most, cancellationToken);

    /// <exception cref="ProposalException">There is no such revision; the message says which there are.</exception>
    public async Task<Revision> ReadAsync(int number, CancellationToken cancellationToken) =>
        await revisions.ReadAsync(number, cancellationToken) ?? throw new ProposalException(
            await ListAsync(1, cancellationToken) is [var newest, ..]
                ? $"There is no revision {number}; allowed: 1 to {newest.Number}."
                : "Nothing was published yet.");

    /// <summary>What the later one says otherwise.</summary>
    /// <exception cref="ProposalException">There is no such revision, or this program cannot read it.</exception>
    public async Task<IReadOnlyList<FactChange>> DifferenceAsync(int before, int after, CancellationToken cancellationToken) =>
        KnowledgeDifference.Between(await KnowledgeAsync(before, cancellationToken), await KnowledgeAsync(after, cancellationToken));

    /// <summary>Finds who changed the facts in conflict last.</summary>
    /// <param name="conflicts">What both changed.</param>
    /// <param name="parent">The revision that the change was made from.</param>
    /// <param name="head">The newest revision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<IReadOnlyList<PublicationConflict>> WhoAsync(
        IReadOnlyList<MergeConflict> conflicts, int parent, Revision head, CancellationToken cancellationToken)
    {
        var found = new PublicationConflict?[conflicts.Count];
        var (after, knowledge) = (head, KnowledgeTexts.Read(head.Texts, head.Number));
        while (after.Number > parent && found.Contains(null))
        {
            var before = await ReadAsync(after.Number - 1, cancellationToken);
            var earlier = KnowledgeTexts.Read(before.Texts, before.Number);
            var changes = knowledge is null || earlier is null ? null : KnowledgeDifference.Between(earlier, knowledge);
            for (var index = 0; index < found.Length; index++)
            {
                if (found[index] is null && (changes is null || after.Number == parent + 1 || changes.Any(change => Touches(change, conflicts[index]))))
                {
                    found[index] = new PublicationConflict(conflicts[index], Entry(after));
                }
            }

            (after, knowledge) = (before, earlier);
        }

        return [.. found.OfType<PublicationConflict>()];
    }

    private async Task<KnowledgeBase> KnowledgeAsync(int number, CancellationToken cancellationToken) =>
        KnowledgeTexts.Read((await ReadAsync(number, cancellationToken)).Texts, number)
            ?? throw new ProposalException($"Revision {number} cannot be read by this program.");

    private static bool Touches(FactChange change, MergeConflict conflict) =>
        change.Item == conflict.Item && (change.Field.Length == 0 || conflict.Facts.Count == 0 || conflict.Facts.Contains(change.Fact));

    private static RevisionEntry Entry(Revision revision) =>
        new(revision.Number, revision.Parent, revision.At, revision.Author, revision.From, revision.Note);
}
