using HelpBot.Storage.Backup;

namespace HelpBot.Commands;

/// <summary>What is in a backup, in a line.</summary>
internal static class BackupText
{
    public static string Of(BackupInfo info) =>
        $"made {info.MadeAt:u}, revision {info.Revision}, {info.Conversations} conversations, {info.Inquiries} inquiries, "
        + $"{info.AuditEntries} audit entries{(info.AuditEntries == 0 ? "" : $" (head {info.AuditHead})")}, {info.KeyFiles.Count} key files"
        + (info.Digest.Length == 0 ? "" : $", digest {info.Digest}");
}
