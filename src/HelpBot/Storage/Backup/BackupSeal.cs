using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Storage.Backup;

/// <summary>The digest that a backup carries inside itself: SHA-256 of all its bytes, with zeros in the place of the digest. Nobody can
/// lose it by copying the file, and a byte that changed anywhere is found, also where the database would not notice. It is no signature: who
/// means to alter a backup can make a new one.</summary>
public static class BackupSeal
{
    private const int BufferLength = 1 << 20;

    /// <summary>Characters of a digest.</summary>
    private const int Length = SHA256.HashSizeInBytes * 2;

    /// <summary>What stands in its place until the rest is written; found again because it is random.</summary>
    public static string NewPlaceholder() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    /// <summary>Puts the digest in the place of the placeholder; nothing may be written to the file after.</summary>
    /// <exception cref="InvalidDataException">The placeholder is not in the file.</exception>
    public static async Task CloseAsync(string path, string placeholder, CancellationToken cancellationToken)
    {
        var (places, digest) = await ReadAsync(path, placeholder, cancellationToken);
        if (places.Count == 0)
        {
            throw new InvalidDataException($"{path} could not be given its digest.");
        }

        using var file = File.OpenHandle(path, access: FileAccess.ReadWrite);
        foreach (var place in places)
        {
            await RandomAccess.WriteAsync(file, Encoding.ASCII.GetBytes(digest), place, cancellationToken);
        }
    }

    /// <summary>True when the bytes of the file are those that it was closed with.</summary>
    /// <param name="path">The file.</param>
    /// <param name="digest">What it says itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<bool> IsWholeAsync(string path, string digest, CancellationToken cancellationToken) =>
        digest.Length == Length && digest.All(char.IsAsciiHexDigitLower) && (await ReadAsync(path, digest, cancellationToken)).Digest == digest;

    /// <summary>Where the mark stands, and the digest of the file with zeros there.</summary>
    private static async Task<(List<long> Places, string Digest)> ReadAsync(string path, string mark, CancellationToken cancellationToken)
    {
        var places = new List<long>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var (needle, buffer, filled, start) = (Encoding.ASCII.GetBytes(mark), new byte[BufferLength], 0, 0L);
        while (true)
        {
            var read = await RandomAccess.ReadAsync(file, buffer.AsMemory(filled), start + filled, cancellationToken);
            filled += read;
            for (var at = buffer.AsSpan(0, filled).IndexOf(needle); at >= 0; at = buffer.AsSpan(0, filled).IndexOf(needle))
            {
                places.Add(start + at);
                buffer.AsSpan(at, Length).Clear();
            }

            // A mark may begin at the end of what was read.
            var done = read == 0 ? filled : Math.Max(0, filled - Length + 1);
            digest.AppendData(buffer, 0, done);
            buffer.AsSpan(done, filled - done).CopyTo(buffer);
            (filled, start) = (filled - done, start + done);
            if (read == 0)
            {
                return (places, Convert.ToHexStringLower(digest.GetHashAndReset()));
            }
        }
    }
}
