using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing;

/// <summary>Finds what to answer from at start. The store is the truth: a newest revision that does not fit this program leaves the
/// word to the one before it.</summary>
internal sealed class RevisionStart(IRevisionStore revisions, KitBuilder build, ProgramWording wording)
{
    /// <summary>The kit of the newest sound revision with its number, and what is wrong with the newest (of one that
    /// answers: its flaws); no kit when none is sound.</summary>
    /// <param name="latest">The newest revision.</param>
    /// <param name="facts">The folder's facts.</param>
    /// <param name="building">The folder's kit; of use when both say the same. Null when the folder is not sound.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(ConversationKit? Kit, int Number, IReadOnlyList<Problem> Problems)> NewestSoundAsync(
        Revision latest, IReadOnlyDictionary<string, string> facts, Task<ConversationKit>? building, CancellationToken cancellationToken)
    {
        IReadOnlyList<Problem> problems = [];
        for (var revision = latest; revision is not null; revision = await BeforeAsync(revision, cancellationToken))
        {
            if (building is not null && revision.Says(facts))
            {
                return ((await building).As(revision.Number), revision.Number, problems);
            }

            var reading = ContentReader.ReadStored(revision.Texts, wording);
            problems = revision == latest ? reading.Problems : problems;
            if (reading.Content is { } content)
            {
                return (await Task.Run(() => build(content, revision.Number), cancellationToken), revision.Number, problems);
            }
        }

        return (null, 0, problems);
    }

    private async Task<Revision?> BeforeAsync(Revision revision, CancellationToken cancellationToken) =>
        revision.Number <= 1 ? null : await revisions.ReadAsync(revision.Number - 1, cancellationToken);
}
