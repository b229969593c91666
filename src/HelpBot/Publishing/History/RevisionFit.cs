using HelpBot.Conversation.Content;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.History;

/// <summary>Says which stored revision this program would answer from, without starting it.</summary>
public sealed class RevisionFit(IRevisionStore revisions, WordingSource wording)
{
    /// <summary>What answers in the place of the newest revision; null when that one does, or there is none.</summary>
    /// <exception cref="ContentException">The wording cannot be read.</exception>
    public async Task<StandIn?> StandInAsync(int newest, CancellationToken cancellationToken)
    {
        var words = await wording.CurrentAsync(cancellationToken);
        IReadOnlyList<Problem> problems = [];
        for (var number = newest; number > 0 && await revisions.ReadAsync(number, cancellationToken) is { } revision; number--)
        {
            var reading = ContentReader.ReadStored(revision.Texts, words);
            problems = number == newest ? reading.Problems : problems;
            if (reading.Content is not null)
            {
                return StandIn.Of(newest, number, problems);
            }
        }

        return StandIn.Of(newest, 0, problems);
    }

    /// <summary>What is wrong with a revision, flaws included.</summary>
    /// <exception cref="ContentException">The wording cannot be read.</exception>
    public async Task<ContentReading> ReadAsync(Revision revision, CancellationToken cancellationToken) =>
        ContentReader.ReadStored(revision.Texts, await wording.CurrentAsync(cancellationToken));
}
