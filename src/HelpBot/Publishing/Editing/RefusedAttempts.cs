using HelpBot.Publishing.Replay;
using HelpBot.Storage.Audit;

namespace HelpBot.Publishing.Editing;

/// <summary>Keeps in the audit who tried to publish what, and why it was not.</summary>
public sealed class RefusedAttempts(IAuditLog audit)
{
    /// <summary>Keeps the attempt when it was refused, unconfirmed or in conflict; else does nothing.</summary>
    public async Task NoteAsync(Proposal proposal, Publication ended, CancellationToken cancellationToken)
    {
        if (ended.Status is not (PublicationStatus.Refused or PublicationStatus.Unconfirmed or PublicationStatus.Conflict))
        {
            return;
        }

        IEnumerable<string> why =
        [
            .. ended.Problems.Select(problem => problem.ToString()),
            .. ended.Conflicts.Select(conflict => conflict.ToString()),
            .. ended.Status == PublicationStatus.Unconfirmed ? ended.ToConfirm : [],
            .. ended.Answers.Where(answer => answer.Verdict == ReplayVerdict.Weakened).Select(answer => answer.ToString()),
        ];
        await audit.AppendAsync(
            new AuditEntry(
                proposal.By.Author,
                proposal.By.From,
                AuditActions.Refused,
                $"{proposal.Action} on revision {proposal.Parent}",
                AuditDetail.Of(("note", proposal.By.Note), ("outcome", ended.Status), ("why", AuditText.Some([.. why], "")))),
            cancellationToken);
    }
}
