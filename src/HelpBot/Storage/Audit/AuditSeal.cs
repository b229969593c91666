using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Storage.Audit;

/// <summary>The hash that ties a row to all rows before it. Pure. Each field goes in with its length, so that no two rows have the
/// same bytes: Number and At as 8 bytes, texts as a length of 8 bytes and UTF-8; big-endian, in the order of the columns.</summary>
public static class AuditSeal
{
    private static readonly byte[] Version = "helpbot.audit.1\n"u8.ToArray();

    /// <summary>SHA-256 of the row's canonical bytes, <see cref="AuditRow.Hash"/> apart, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(AuditRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Version);
        Append(hash, row.Number);
        Append(hash, row.At);
        foreach (var text in (ReadOnlySpan<string>)[row.Who, row.From, row.Action, row.Subject, row.Detail, row.PreviousHash])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Append(hash, bytes.Length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
