using System.Data.Common;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Revisions;

namespace HelpBot.Commands;

/// <summary><c>backup</c>: one file with all that another machine needs, made while the service runs.</summary>
internal static class BackupCommand
{
    public static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        await using var services = await PublishedStore.OpenAsync(cancellationToken);
        if (await services.GetRequiredService<IRevisionReader>().LatestNumberAsync(cancellationToken) == 0)
        {
            await Console.Error.WriteLineAsync(
                $"Nothing is stored in {PublishedStore.PlaceOf(services)}, so no backup was made. Are HelpBot:DataDirectory and HelpBot:Database those of the service?");
            return ExitCodes.Refused;
        }

        var info = await services.GetRequiredService<BackupWriter>().WriteAsync(path, cancellationToken);
        await TryAuditAsync(services, path, info, cancellationToken);
        Console.WriteLine($"Backed up to {path}, opened and checked:");
        Console.WriteLine($"  {BackupText.Of(info)}");
        Console.WriteLine(info.KeyFiles.Count + info.SharedKeys > 0
            ? "It holds keys with which tokens can be made, and conversations. Only you can read it; keep it so."
            : "It holds conversations. Only you can read it; keep it so.");
        return 0;
    }

    /// <summary>A backup is good even where the store can't be written any more.</summary>
    private static async Task TryAuditAsync(IServiceProvider services, string path, BackupInfo info, CancellationToken cancellationToken)
    {
        try
        {
            await services.GetRequiredService<IAuditLog>().AppendAsync(
                new AuditEntry(
                    Environment.UserName,
                    AuditOrigin.CommandLine,
                    AuditActions.Backup,
                    Path.GetFileName(path),
                    AuditDetail.Of(
                        ("revision", info.Revision), ("conversations", info.Conversations), ("auditEntries", info.AuditEntries), ("auditHead", info.AuditHead), ("digest", info.Digest))),
                cancellationToken);
        }
        catch (Exception failure) when (failure is DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            await Console.Error.WriteLineAsync("The backup is whole, but could not be entered into the audit: the database can't be written.");
        }
    }
}
