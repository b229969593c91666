using System.Buffers;
using System.Security.Cryptography;

namespace HelpBot.Conversation.Understanding.Keeping;

/// <summary>What was learnt as bytes: a mark, the key, the content, and a SHA-256 of all that. Content is looked at when that is right only.</summary>
internal static class ModelFile
{
    private const int Head = sizeof(ulong) + ModelKey.HashBytes;
    private const int Seal = SHA256.HashSizeInBytes;
    private const int ChunkSize = 1 << 16;

    // Far more than an agency needs.
    private const long MostBytes = 1 << 28;

    private static ReadOnlySpan<byte> Mark => "HelpBot1"u8;

    public static void Write(Stream stream, ModelKey key, Action<ModelWriter> content)
    {
        using var hash = SHA256.Create();
        using (var sealing = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            sealing.Write(Mark);
            sealing.Write(Convert.FromHexString(key.Hash));
            content(new ModelWriter(sealing));
        }

        stream.Write(hash.Hash);
    }

    /// <param name="stream">Can be rewound.</param>
    /// <param name="key">What is expected in it.</param>
    /// <param name="content">Reads it.</param>
    /// <exception cref="InvalidDataException">It is damaged, or something else.</exception>
    public static T Read<T>(Stream stream, ModelKey key, Func<ModelReader, T> content)
    {
        var length = stream.Length;
        if (length is < Head + Seal or > MostBytes)
        {
            throw new InvalidDataException($"It has {length} bytes");
        }

        Check(stream, key, length - Seal);
        stream.Position = Head;
        var reader = new ModelReader(stream, length - Seal);
        var read = content(reader);
        reader.End();
        return read;
    }

    private static void Check(Stream stream, ModelKey key, long length)
    {
        Span<byte> head = stackalloc byte[Head];
        stream.ReadExactly(head);
        if (!head.StartsWith(Mark) || !head[Mark.Length..].SequenceEqual(Convert.FromHexString(key.Hash)))
        {
            throw new InvalidDataException("It is no model of this content and this program");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        for (var left = length - Head; left > 0;)
        {
            var some = chunk.AsSpan(0, (int)Math.Min(left, ChunkSize));
            stream.ReadExactly(some);
            hash.AppendData(some);
            left -= some.Length;
        }

        ArrayPool<byte>.Shared.Return(chunk);
        Span<byte> seal = stackalloc byte[Seal];
        stream.ReadExactly(seal);
        if (!hash.GetHashAndReset().AsSpan().SequenceEqual(seal))
        {
            throw new InvalidDataException("It is damaged");
        }
    }
}
