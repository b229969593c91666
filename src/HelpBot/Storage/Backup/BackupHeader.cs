using System.Buffers.Binary;

namespace HelpBot.Storage.Backup;

/// <summary>The first bytes of a file: is it a database, and all there? (SQLite's file format, section 1.3.)</summary>
internal static class BackupHeader
{
    private const int Length = 100;
    private const int PageSizeAt = 16;
    private const int ChangesAt = 24;
    private const int PagesAt = 28;
    private const int PagesValidForAt = 92;
    private const int LargestPage = 65_536;

    /// <exception cref="InvalidDataException">It is none, or was cut off; the message says which.</exception>
    public static async Task CheckAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException(Directory.Exists(path) ? $"{path} is a folder; name the file that 'backup' made." : $"There is no file {path}.");
        }

        var header = new byte[Length];
        await using var file = File.OpenRead(path);
        var read = await file.ReadAtLeastAsync(header, Length, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            throw new InvalidDataException($"{path} is empty, and no backup of HelpBot.");
        }

        if (!header.AsSpan().StartsWith("SQLite format 3\0"u8))
        {
            throw new InvalidDataException($"{path} is no backup of HelpBot.");
        }

        if (Expected(header) is { } expected && file.Length < expected)
        {
            throw new InvalidDataException($"{path} is damaged: it was cut off after {file.Length} of {expected} bytes.");
        }
    }

    /// <summary>How long the file says it is; null when it does not say so surely.</summary>
    private static long? Expected(ReadOnlySpan<byte> header)
    {
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[PageSizeAt..]) is var size && size == 1 ? LargestPage : size;
        return header[ChangesAt..].StartsWith(header.Slice(PagesValidForAt, sizeof(int)))
            ? (long)pageSize * BinaryPrimitives.ReadUInt32BigEndian(header[PagesAt..])
            : null;
    }
}
