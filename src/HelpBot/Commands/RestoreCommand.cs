using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Backup;

namespace HelpBot.Commands;

/// <summary><c>restore</c>: puts a backup in the place of what is stored, while no service runs on it.</summary>
internal static class RestoreCommand
{
    public static async Task<int> RunAsync(string file, bool yes, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        var info = await BackupCheck.RunAsync(path, cancellationToken);
        Console.WriteLine($"{path} is sound: {BackupText.Of(info)}");
        if (info.Digest.Length == 0)
        {
            await Console.Error.WriteLineAsync(
                $"Warning: HelpBot {info.Program} made this backup without a digest. It was checked as far as it can be; damage that the database itself "
                + "does not notice cannot be found. Make a new backup after restoring it.");
        }

        await using var services = PublishedStore.Build();
        var restore = services.GetRequiredService<IRestore>();
        var isShared = services.GetService<Storage.Postgres.PostgresDatabase>() is not null;
        if (isShared)
        {
            await services.GetRequiredService<IDatabaseUpdate>().UpdateAsync(cancellationToken);
        }

        if (await restore.StoredRevisionAsync(cancellationToken) is { } stored && !yes)
        {
            await Console.Error.WriteLineAsync(
                $"Something is stored here already (revision {stored}). Nothing was changed. With --yes the backup takes its place, and what was there is kept aside.");
            return 1;
        }

        var (aside, keysLeft) = await restore.RunAsync(path, cancellationToken);
        await services.GetRequiredService<IDatabaseUpdate>().UpdateAsync(cancellationToken);
        await services.GetRequiredService<IAuditLog>().AppendAsync(
            new AuditEntry(
                Environment.UserName,
                AuditOrigin.CommandLine,
                AuditActions.Restore,
                Path.GetFileName(path),
                AuditDetail.Of(("madeAt", $"{info.MadeAt:u}"), ("revision", info.Revision), ("auditHead", info.AuditHead), ("digest", info.Digest), ("keptAside", aside))),
            cancellationToken);
        Console.WriteLine("Restored. Start the service to use it.");
        if (keysLeft is not null)
        {
            await Console.Error.WriteLineAsync($"Its keys stay behind: {keysLeft}. Chats that are open now begin anew.");
        }

        if (aside is not null)
        {
            Console.WriteLine($"What was there is in {aside}; it is deleted when conversations of its age are.");
        }

        return 0;
    }
}
