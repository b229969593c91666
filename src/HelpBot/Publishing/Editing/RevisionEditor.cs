using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Content.Writing;
using HelpBot.Conversation.Knowledge;
using HelpBot.Publishing.History;
using HelpBot.Publishing.Replay;
using HelpBot.Storage.Revisions;

namespace HelpBot.Publishing.Editing;

/// <summary>The one way to publish: merges with what was published meanwhile, checks, replays, asks for confirmation, stores, and puts
/// in force. Whoever else publishes, in this process or on another node, loses nothing.</summary>
public sealed class RevisionEditor(
    IRevisionReader published, IRevisionStore revisions, Publisher publisher, KitSource kits, KitBuilder build, WordingSource wording,
    ReplayCheck replay, RevisionHistory history, RefusedAttempts refused) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Publishes a change of the knowledge base as a function from one to the next.</summary>
    /// <param name="parent">The revision that its author saw.</param>
    /// <param name="change">Pure. It is given the parent, also when that is no longer the newest; what it changed is merged.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="confirmed">As <see cref="Proposal.Confirmed"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ProposalException">The parent does not exist, or cannot be read by this program.</exception>
    public async Task<Publication> PublishAsync(
        int parent, Func<KnowledgeBase, KnowledgeBase> change, Signature by, IReadOnlyCollection<string> confirmed, CancellationToken cancellationToken)
    {
        var from = await history.ReadAsync(parent, cancellationToken);
        var before = KnowledgeTexts.Read(from.Texts, parent) ?? throw new ProposalException($"Revision {parent} cannot be read by this program.");
        var texts = KnowledgeWriter.Rewrite(from.Texts, change(before));
        return await PublishAsync(new Proposal { Parent = parent, Texts = texts, By = by, Confirmed = confirmed }, cancellationToken);
    }

    /// <summary>Publishes a whole knowledge base.</summary>
    /// <exception cref="ProposalException">The parent does not exist, or cannot be merged with.</exception>
    public Task<Publication> PublishAsync(Proposal proposal, CancellationToken cancellationToken) => RunAsync(proposal, publish: true, cancellationToken);

    /// <summary>Says what would become of a proposal.</summary>
    /// <exception cref="ProposalException">The parent does not exist, or cannot be merged with.</exception>
    public Task<Publication> PreviewAsync(Proposal proposal, CancellationToken cancellationToken) => RunAsync(proposal, publish: false, cancellationToken);

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<Publication> RunAsync(Proposal proposal, bool publish, CancellationToken cancellationToken)
    {
        // Between processes the store decides; within one, waiting is cheaper than training for nothing.
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                var head = await published.LatestAsync(cancellationToken);
                if (await TryAsync(proposal, head, publish, cancellationToken) is { } ended)
                {
                    await (publish ? refused.NoteAsync(proposal, ended, cancellationToken) : Task.CompletedTask);
                    return ended;
                }
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Null when another was published on the same head first.</summary>
    private async Task<Publication?> TryAsync(Proposal proposal, Revision? head, bool publish, CancellationToken cancellationToken)
    {
        var words = await wording.CurrentAsync(cancellationToken);
        var mine = ContentReader.Read(proposal.Texts, words);
        if (mine.Content is null)
        {
            return new Publication { Status = PublicationStatus.Refused, Revision = head, Problems = mine.Problems };
        }

        var parent = proposal.Parent == (head?.Number ?? 0) ? null : await history.ReadAsync(proposal.Parent, cancellationToken);
        var candidate = Candidate.Make(mine.Content, proposal.Texts, parent, head, words);
        var result = new Publication
        {
            Status = PublicationStatus.Possible,
            Revision = head,
            Changes = candidate.Differences ?? [],
            MergedWith = parent is null || head is null ? [] : [.. Enumerable.Range(parent.Number + 1, head.Number - parent.Number)],
        };
        if (candidate.Conflicts.Count > 0)
        {
            var conflicts = await history.WhoAsync(candidate.Conflicts, parent!.Number, head!, cancellationToken);
            return result with { Status = PublicationStatus.Conflict, Conflicts = conflicts };
        }

        if (candidate.Reading.Content is not { } content)
        {
            return result with { Status = PublicationStatus.Refused, Problems = candidate.Reading.Problems };
        }

        if (head is not null && candidate.Differences is { Count: 0 })
        {
            return result with { Status = PublicationStatus.Unchanged };
        }

        var kit = await Task.Run(() => build(content, (head?.Number ?? 0) + 1), cancellationToken);
        var answers = await replay.RunAsync(await StandingAsync(head, words, cancellationToken), kit, cancellationToken);
        result = result with { Answers = answers, ToConfirm = Confirmations.Of(head, candidate.Differences, answers) };
        if (head is not null && answers.Any(answer => answer.Verdict == ReplayVerdict.Weakened))
        {
            return result with { Status = PublicationStatus.Refused };
        }

        if (!publish)
        {
            return result;
        }

        return result.ToConfirm.All(proposal.Confirmed.Contains)
            ? await StoreAsync(proposal, candidate, kit, result, cancellationToken)
            : result with { Status = PublicationStatus.Unconfirmed };
    }

    private async Task<Publication?> StoreAsync(
        Proposal proposal, Candidate candidate, ConversationKit kit, Publication result, CancellationToken cancellationToken)
    {
        var draft = new RevisionDraft
        {
            Parent = result.Revision?.Number ?? 0,
            Author = proposal.By.Author,
            From = proposal.By.From,
            Note = proposal.By.Note,
            Texts = candidate.Texts,
            Action = proposal.Action,
            Changes = [.. result.Changes.Select(change => change.ToString())],
            Confirmed = result.ToConfirm,
            MergedWith = result.MergedWith,
        };
        if (await revisions.PublishAsync(draft, cancellationToken) is not { } revision)
        {
            return null;
        }

        publisher.TakeUp(kit, revision);
        return result with { Status = PublicationStatus.Published, Revision = revision };
    }

    /// <summary>What people are answered from now, or would be: the newest revision, or the last good one before it.</summary>
    private async Task<ConversationKit?> StandingAsync(Revision? head, ProgramWording words, CancellationToken cancellationToken)
    {
        var current = kits.IsReady ? kits.Current : null;
        return head is null || current?.Knowledge.Revision == head.Number
            ? current
            : (await new RevisionStart(revisions, build, words).NewestSoundAsync(head, NoFacts, null, cancellationToken)).Kit ?? current;
    }

    private static readonly Dictionary<string, string> NoFacts = [];
}
