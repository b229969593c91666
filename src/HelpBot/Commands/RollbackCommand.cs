using HelpBot.Publishing.Editing;
using HelpBot.Publishing.History;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>rollback</c>: publishes an old revision again, as a new one.</summary>
internal static class RollbackCommand
{
    public static async Task<int> RunAsync(int number, string author, string note, PublishMode mode, CancellationToken cancellationToken)
    {
        var by = new Signature(author, AuditOrigin.CommandLine, note);
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        var newest = await services.GetRequiredService<IRevisionReader>().LatestNumberAsync(cancellationToken);
        var old = await services.GetRequiredService<RevisionHistory>().ReadAsync(number, cancellationToken);
        var proposal = new Proposal { Parent = newest, Texts = old.Texts, By = by, Action = AuditActions.Rollback };
        return await PublishCommand.RunAsync(
            services, proposal, mode, newest == number ? $"Revision {number} is in force; nothing to publish." : $"Revision {newest} says what revision {number} says; nothing to publish.", folder: null, cancellationToken);
    }
}
