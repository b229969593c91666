using HelpBot.Publishing.Editing;

namespace HelpBot.Commands;

/// <summary>What <c>import</c> and <c>rollback</c> share: show first what differs, then publish it if that is wished and allowed.</summary>
internal static class PublishCommand
{
    /// <param name="services">The store of the service.</param>
    /// <param name="proposal">What to publish.</param>
    /// <param name="mode">What the operator wishes.</param>
    /// <param name="unchanged">What to say when there is nothing to publish.</param>
    /// <param name="folder">Where the files lie; null: dialogs/agency, or nowhere.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IServiceProvider services, Proposal proposal, PublishMode mode, string unchanged, string? folder, CancellationToken cancellationToken)
    {
        var (editor, refused) = (services.GetRequiredService<RevisionEditor>(), services.GetRequiredService<RefusedAttempts>());
        var shown = await editor.PreviewAsync(proposal, cancellationToken);
        PublicationReport.ShowChanges(shown);
        if (mode != PublishMode.DryRun)
        {
            shown = mode == PublishMode.Ask && shown is { Status: PublicationStatus.Possible, ToConfirm.Count: > 0 }
                ? shown with { Status = PublicationStatus.Unconfirmed }
                : shown;
            await refused.NoteAsync(proposal, shown, cancellationToken);
        }

        while (shown.Status == PublicationStatus.Possible && mode != PublishMode.DryRun)
        {
            // Confirmed is what was shown, and nothing that came up since.
            var next = await editor.PublishAsync(proposal with { Confirmed = shown.ToConfirm }, cancellationToken);
            if (next.Status != PublicationStatus.Unconfirmed)
            {
                shown = next;
                break;
            }

            PublicationReport.ShowChanges(next);
            if (mode == PublishMode.Ask)
            {
                shown = next;
                break;
            }

            shown = next with { Status = PublicationStatus.Possible };
        }

        return await PublicationReport.EndAsync(shown, unchanged, mode == PublishMode.DryRun, folder);
    }
}

/// <summary>What an operator wishes of a publication.</summary>
internal enum PublishMode
{
    /// <summary>Publish, unless something has to be confirmed.</summary>
    Ask,

    /// <summary>Publish, and confirm what is shown: <c>--yes</c>.</summary>
    Yes,

    /// <summary>Show only: <c>--dry-run</c>.</summary>
    DryRun,
}
