namespace HelpBot.Storage.Backup;

/// <summary>What a backup says of itself, and what was found in it when it was checked.</summary>
public sealed record BackupInfo
{
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Version of the program that made it.</summary>
    public required string Program { get; init; }

    /// <summary>The digest of the whole file that it carries; empty in one that an earlier program made.</summary>
    public required string Digest { get; init; }

    public required int Revision { get; init; }

    public required long Conversations { get; init; }

    public required long Inquiries { get; init; }

    public required long AuditEntries { get; init; }

    /// <summary>Hash of the last audit entry; empty when there is none.</summary>
    public required string AuditHead { get; init; }

    /// <summary>Key files in it, by path relative to the data directory.</summary>
    public required IReadOnlyList<string> KeyFiles { get; init; }
}
